import { m } from '#messages';
import type { Spread } from '#lib/charts/balance/DispersionRow.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { digits, quantity } from '#lib/view/numbers.ts';
import type { Weighting } from './balanceChoice.ts';
import type { BalanceSeries } from './dispersionGroups.ts';

/** Each region on one indicator in percent of the mean of all, in each of its years. */
export function spreadOf(
	{ indicator, years }: BalanceSeries,
	names: ReadonlyMap<string, string>,
	weighting: Weighting,
	language: Language
): Spread {
	const shown = years.flatMap((one) => {
		const weights = weighting === 'equal' ? one.values.map(() => 1) : one.inhabitants;
		if (!weights) return [];
		const all = weights.reduce((sum, weight) => sum + weight, 0);
		const mean = one.values.reduce((sum, value, at) => sum + value * ((weights[at] ?? 0) / all), 0);
		return { ...one, mean };
	});
	const places = shown[0]?.rows.map(({ place }) => place) ?? [];
	return {
		years: shown.map(({ year, mean }) => ({ year, mean: quantity(mean, indicator, language) })),
		lines: places.map((place) => {
			const name = names.get(place) ?? place;
			const own = shown.flatMap(({ year, mean, rows }) => {
				const value = rows.find((row) => row.place === place)?.value;
				return value === undefined ? [] : { year, value, share: (100 * value) / mean };
			});
			const known = own.map(({ year, value, share }) =>
				m.balance_known({
					value: quantity(value, indicator, language),
					year,
					relative: digits(share, { decimals: 0 }, language)
				})
			);
			return {
				place,
				name,
				shares: own.map(({ share }) => share),
				shown: own.map(({ value }) => quantity(value, indicator, language)),
				said: m.trend_sentence({ name, known: listed(known, language) })
			};
		})
	};
}
