import { m } from '#messages';
import type { RankedFigure } from '#lib/charts/RankedFigure.ts';
import { addresses } from '#lib/view/addresses.ts';
import type { DrawnMap } from './drawnMap.ts';

/** What the table under a map says. @param figures of the places that the map shows */
export function observations(drawn: DrawnMap, figures: RankedFigure[]) {
	const { framed, indicator, view, focus, regionOf } = drawn;
	return {
		figures,
		isFocus: (place: string) => (regionOf.get(place) ?? place) === focus,
		placeWord: view.level === 'province' ? m.province() : m.region(),
		caption: framed.title,
		unit: indicator.unit_name,
		sources: new Map(framed.sources.map(({ source, publisher }) => [source, publisher])),
		sourceHref: (source: string) =>
			`${addresses.indicator(framed.language, indicator.indicator)}#source-${source}`
	};
}
