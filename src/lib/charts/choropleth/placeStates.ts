import type { Level } from '#lib/view/level.ts';
import type { PlaceState } from './choroplethLayers.ts';
import type { MapState } from './MapState.ts';

/** How each place of a level is painted, whichever level the map shows; without the place pointed at. */
export function placeStates(
	{ level, within, marks, colours, focus }: MapState,
	of: Level,
	places: readonly { place: string; region: string }[]
): Map<string, Omit<PlaceState, 'pointed'>> {
	const classOf = new Map(marks.map(({ place, klass }) => [place, klass]));
	const isOver = of === 'region' && level === 'province';
	return new Map(
		places.map(({ place, region }) => {
			const isDrawn = of === level && (of === 'region' || !within || region === within);
			const klass = isDrawn ? (classOf.get(place) ?? null) : undefined;
			const isUnknown = klass === null && classOf.has(place);
			const fill = klass === undefined ? colours.land : (colours.classes[klass ?? -1] ?? colours.paper);
			return [
				place,
				{
					fill,
					edge: isUnknown ? colours.noData : colours.paper,
					shown: isDrawn || isOver,
					unknown: isUnknown,
					focus: of === 'region' && place === focus,
					outlined: isOver
				}
			];
		})
	);
}
