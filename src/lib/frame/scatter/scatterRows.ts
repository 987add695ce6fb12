import type { ViewRows } from '../FramedView.ts';
import type { ScatterSide } from './drawnScatter.ts';

/** Both indicators' figures as a table to take away: a row for each region and indicator, with its own source. */
export function scatterRows(sides: readonly ScatterSide[], names: ReadonlyMap<string, string>): ViewRows {
	return {
		columns: {
			place: 'string',
			name: 'string',
			indicator: 'string',
			year: 'string',
			value: 'number',
			unit: 'string',
			source: 'string'
		},
		cells: sides.flatMap(({ indicator, rows }) =>
			rows.map(({ place, value, source }) => [
				place,
				names.get(place) ?? place,
				indicator.indicator,
				indicator.year,
				value,
				indicator.unit,
				source
			])
		)
	};
}
