import { m } from '#messages';
import type { DispersionGroup, DispersionRow } from '#lib/charts/balance/DispersionRow.ts';
import type { Language } from '#lib/view/languages.ts';
import { fixedDigits, quantity } from '#lib/view/numbers.ts';
import type { MapIndicator } from '../map/drawnMap.ts';
import type { BalanceChoice, DispersionMeasure } from './balanceChoice.ts';
import type { YearOfPlaces } from './completeYears.ts';
import { agreedChange, changeOf, dispersionOf, type Change } from './dispersionSeries.ts';

/** One indicator with the years that it is compared over. */
export interface BalanceSeries {
	indicator: MapIndicator;
	years: YearOfPlaces[];
}

const decimalsOf: Record<DispersionMeasure, number> = { variation: 3, gini: 3, theil: 4 };

/** The series by what became of them, those that changed most first and last. */
export function dispersionGroups(
	series: readonly BalanceSeries[],
	{ measure, weighting }: BalanceChoice,
	language: Language
): DispersionGroup[] {
	const rows = series.flatMap(({ indicator, years }) => {
		const points = years.flatMap((one) => {
			const value = dispersionOf(one, measure, weighting);
			return value === null ? [] : { year: one.year, value, shown: written(value, measure, language) };
		});
		const [first, last] = [points[0], points.at(-1)];
		const change = changeOf(years, measure, weighting);
		if (!first || !last || first === last || !change) return [];
		const { name } = indicator;
		const ratio = first.value > 0 ? last.value / first.value - 1 : 0;
		const row: DispersionRow = {
			indicator: indicator.indicator,
			name,
			points,
			change: signedPercent(100 * ratio, language),
			isDoubtful: agreedChange(years) === undefined,
			said: m.balance_row_said({
				name,
				before: first.shown,
				first: first.year,
				after: last.shown,
				last: last.year
			})
		};
		return { row, change, ratio };
	});
	rows.sort((a, b) => a.ratio - b.ratio);
	const headings: [Change, string][] = [
		['closer', m.balance_group_closer()],
		['same', m.balance_group_same()],
		['apart', m.balance_group_apart()]
	];
	return headings
		.map(([change, heading]) => ({
			change,
			heading,
			rows: rows.filter((one) => one.change === change).map(({ row }) => row)
		}))
		.filter((group) => group.rows.length);
}

/** A dispersion, with a bound where its digits would all be 0. */
function written(value: number, measure: DispersionMeasure, language: Language): string {
	const decimals = decimalsOf[measure];
	const least = 10 ** -decimals;
	if (value > 0 && value < least / 2)
		return m.balance_below({ value: fixedDigits(least, decimals, language) });
	return fixedDigits(value, decimals, language);
}

function signedPercent(value: number, language: Language): string {
	const number = quantity(Math.round(value), { unit: 'percent', symbol: '%', decimals: 0 }, language);
	// A left-to-right mark keeps the sign before its number inside Arabic text.
	return `\u200e${Math.round(value) > 0 ? '+' : ''}${number}`;
}
