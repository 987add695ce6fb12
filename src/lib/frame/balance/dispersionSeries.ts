import { coefficientOfVariation } from '#lib/measures/dispersion/coefficientOfVariation.ts';
import { giniCoefficient } from '#lib/measures/dispersion/giniCoefficient.ts';
import { theilIndex } from '#lib/measures/dispersion/theilIndex.ts';
import { dispersionMeasures, weightings, type DispersionMeasure, type Weighting } from './balanceChoice.ts';

const measured = {
	variation: coefficientOfVariation,
	gini: giniCoefficient,
	theil: theilIndex
} satisfies Record<DispersionMeasure, typeof theilIndex>;

/** The regions on one indicator in one year that all of them are known for. */
export interface CompleteYear {
	year: string;
	values: number[];
	/** The inhabitants of that year, in the same order; null where they are not known for all. */
	inhabitants: number[] | null;
}

/** Whether the regions have come closer to each other from the first year to the last, or moved apart. */
export type Change = 'closer' | 'apart' | 'same';

/** Less than this is what a sum of fractions leaves where nothing differs. */
const rounding = 1e-12;

/** The dispersion of one year; null where it is not defined. */
export function dispersionOf(
	{ values, inhabitants }: CompleteYear,
	measure: DispersionMeasure,
	weighting: Weighting
): number | null {
	if (weighting === 'equal') return measured[measure](values);
	return inhabitants && measured[measure](values, inhabitants);
}

/** From the first of some years to the last; undefined where either has no dispersion. */
export function changeOf(
	years: readonly CompleteYear[],
	measure: DispersionMeasure,
	weighting: Weighting
): Change | undefined {
	const [first, last] = [years[0], years.at(-1)];
	const before = first ? dispersionOf(first, measure, weighting) : null;
	const after = last ? dispersionOf(last, measure, weighting) : null;
	if (before === null || after === null) return undefined;
	if (Math.abs(after - before) < rounding) return 'same';
	return after < before ? 'closer' : 'apart';
}

/** The change on which every measure and weighting agrees; undefined where they do not. */
export function agreedChange(years: readonly CompleteYear[]): Change | undefined {
	const changes = new Set(
		dispersionMeasures.flatMap((measure) =>
			weightings.flatMap((weighting) => changeOf(years, measure, weighting) ?? [])
		)
	);
	const [only] = changes;
	return changes.size === 1 ? only : undefined;
}
