import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { levels, type Level } from '#lib/view/level.ts';
import type { MapColours } from './mapColours.ts';

/** What a place's feature state holds: all that changes without the map's geometry being made anew. */
export interface PlaceState {
	/** An `rgba()` colour. */
	fill: string;
	/** Of the line under the fill. */
	edge: string;
	/** Whether it is painted at all. */
	shown: boolean;
	/** Whether it is hatched. */
	unknown: boolean;
	focus: boolean;
	pointed: boolean;
	/** Whether it is outlined in ink, as regions over provinces are. */
	outlined: boolean;
}

/** The layer of each level that pointers hit. */
export const fillOf = (level: Level): string => `${level}-fill`;

/** Name of the hatch image that the map must hold. */
export const hatchName = 'hatch';

const join = { 'line-join': 'round' } as const;

/** The layers, lowest first. Their paint depends on the colours and on each place's state alone. */
export function layers(colours: MapColours): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
		{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
		{
			id: 'borders',
			type: 'line',
			source: 'borders',
			paint: { 'line-color': colours.border, 'line-dasharray': [4, 3] }
		},
		...levels.flatMap((level) => filled(level, colours)),
		outline('region', 'outlined', colours.ink, 1),
		...levels.map((level) => outline(level, 'pointed', colours.ink, ['case', stateOf('focus'), 7, 1.75])),
		outline('region', 'focus', colours.paper, 4.5, 'focus-gap'),
		outline('region', 'focus', colours.focus, 2.5)
	];
}

/** What fills the places of a level. */
function filled(level: Level, { paper, noData }: MapColours): LayerSpecification[] {
	const source = level;
	const isShown = stateOf('shown');
	return [
		{
			id: `${level}-edge`,
			type: 'line',
			source,
			layout: join,
			paint: { 'line-color': colourOf('edge', paper), 'line-width': 1.5, 'line-opacity': opaqueIf(isShown) }
		},
		{
			id: fillOf(level),
			type: 'fill',
			source,
			paint: { 'fill-color': colourOf('fill', paper), 'fill-opacity': opaqueIf(isShown) }
		},
		{
			id: `${level}-hatch`,
			type: 'fill',
			source,
			paint: { 'fill-pattern': hatchName, 'fill-opacity': opaqueIf(stateOf('unknown')) }
		},
		level === 'region' ? between(paper) : outline(level, 'shown', paper, 0.75),
		outline(level, 'unknown', noData, 0.75)
	];
}

/** The lines between the regions, the coasts left out. */
function between(colour: string): LayerSpecification {
	return {
		id: 'inner',
		type: 'line',
		source: 'inner',
		layout: join,
		paint: { 'line-color': colour, 'line-width': 0.75 }
	};
}

function outline(
	level: Level,
	state: keyof PlaceState,
	colour: string,
	width: number | ExpressionSpecification,
	name: string = state
): LayerSpecification {
	return {
		id: `${level}-${name}-line`,
		type: 'line',
		source: level,
		layout: join,
		paint: { 'line-color': colour, 'line-width': width, 'line-opacity': opaqueIf(stateOf(state)) }
	};
}

function stateOf(name: keyof PlaceState): ExpressionSpecification {
	return ['boolean', ['feature-state', name], false];
}

function colourOf(name: 'fill' | 'edge', otherwise: string): ExpressionSpecification {
	return ['to-color', ['feature-state', name], otherwise];
}

function opaqueIf(state: ExpressionSpecification): ExpressionSpecification {
	return ['case', state, 1, 0];
}
