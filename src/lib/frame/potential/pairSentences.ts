import { m } from '#messages';
import type { CorrelatedPair, PillarCorrelations } from '#lib/measures/composite/pillarCorrelations.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { digits } from '#lib/view/numbers.ts';

/** From which correlation on two indicators count nearly twice. */
export const nearlyTwice = 0.9;

const sizeOf = ({ correlation }: CorrelatedPair) => Math.abs(correlation.pearson?.r ?? 0);

/** The two pillars that go together most, or against each other; empty where no two can be compared. */
export function strongestPair(
	{ between }: PillarCorrelations,
	names: ReadonlyMap<string, string>,
	language: Language
): string {
	const [top] = between.toSorted((a, b) => sizeOf(b) - sizeOf(a));
	const pearson = top?.correlation.pearson;
	if (!top || !pearson) return '';
	const write = (value: number) => digits(value, { decimals: 2 }, language);
	const said = {
		one: names.get(top.one) ?? top.one,
		other: names.get(top.other) ?? top.other,
		r: write(pearson.r)
	};
	const strongest = pearson.r < 0 ? m.potential_pairs_opposed(said) : m.potential_pairs_together(said);
	if (!pearson.interval) return strongest;
	const [low, high] = pearson.interval;
	const range = { low: write(low), high: write(high), n: top.correlation.n };
	return `${strongest} ${m.potential_pairs_interval(range)}`;
}

/** The indicators that count nearly twice: those of one pillar that are correlated more than that. */
export function countedTwice(
	{ within }: PillarCorrelations,
	names: ReadonlyMap<string, string>,
	language: Language
): string {
	const limit = digits(nearlyTwice, { decimals: 1 }, language);
	const twice = within
		.flatMap(({ pairs }) => pairs)
		.filter(({ correlation }) => (correlation.pearson?.r ?? 0) > nearlyTwice)
		.map(({ one, other, correlation }) =>
			m.potential_pairs_pair({
				one: names.get(one) ?? one,
				other: names.get(other) ?? other,
				r: digits(correlation.pearson?.r ?? 0, { decimals: 2 }, language)
			})
		);
	return twice.length
		? m.potential_pairs_twice({ limit, pairs: listed(twice, language) })
		: m.potential_pairs_not_twice({ limit });
}
