import type { ViewRows } from '../FramedView.ts';
import type { DrawnComparison } from './drawnComparison.ts';

/** The figures of a comparison as a table: all twelve regions; `compared` is the position of those chosen, from 1. */
export function comparedRows(themes: DrawnComparison['themes'], places: readonly string[]): ViewRows {
	return {
		columns: {
			theme: 'string',
			indicator: 'string',
			year: 'string',
			place: 'string',
			name: 'string',
			compared: 'integer',
			value: 'number',
			unit: 'string',
			rank: 'integer',
			source: 'string'
		},
		cells: themes.flatMap(({ theme, indicators }) =>
			indicators.flatMap(({ indicator, year, figures }) =>
				figures.map(({ place, name, value, rank, source }) => [
					theme,
					indicator.indicator,
					year,
					place,
					name,
					places.includes(place) ? places.indexOf(place) + 1 : null,
					value,
					indicator.unit,
					rank,
					source
				])
			)
		)
	};
}
