import type { ViewRows } from '../FramedView.ts';
import { dispersionMeasures, weightings } from './balanceChoice.ts';
import type { BalanceSeries } from './dispersionGroups.ts';
import { dispersionOf } from './dispersionSeries.ts';

/**
 * A balance as a table to take away: every indicator and year by each measure and weighting (`statistic`), and the
 * figures of the twelve regions that they are made from (`statistic` is `value`).
 */
export function balanceRows(series: readonly BalanceSeries[], names: ReadonlyMap<string, string>): ViewRows {
	return {
		columns: {
			indicator: 'string',
			year: 'string',
			statistic: 'string',
			weighting: 'string',
			place: 'string',
			name: 'string',
			value: 'number',
			unit: 'string',
			source: 'string'
		},
		cells: series.flatMap(({ indicator: { indicator, unit }, years }) =>
			years.flatMap((one) => [
				...dispersionMeasures.flatMap((measure) =>
					weightings.map((weighting) => [
						indicator,
						one.year,
						measure,
						weighting,
						null,
						null,
						dispersionOf(one, measure, weighting),
						null,
						null
					])
				),
				...one.rows.map(({ place, value, source }) => [
					indicator,
					one.year,
					'value',
					null,
					place,
					names.get(place) ?? place,
					value,
					unit,
					source
				])
			])
		)
	};
}
