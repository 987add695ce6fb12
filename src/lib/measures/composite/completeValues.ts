import { imputeMedian } from './imputeMedian.ts';
import type { MissingRule } from './Recipe.ts';

/** A component's values without a gap. */
export interface Complete {
	values: number[];
	/** The positions of the places whose figure stands in for one that is unknown. */
	imputed: number[];
}

/**
 * Applies the rule for missing values: a component that is known for all places counts; one known for half of them or
 * more counts by `median`, with the median of the known values where it is unknown, and is left out by `leave-out`;
 * one known for fewer is left out.
 * @returns null where it is left out
 */
export function completeValues(values: readonly (number | null)[], rule: MissingRule): Complete | null {
	const known = values.filter((value) => value !== null);
	if (known.length === values.length) return { values: known, imputed: [] };
	if (rule === 'leave-out' || known.length * 2 < values.length) return null;
	const complete = imputeMedian(values);
	return complete && { values: complete, imputed: values.flatMap((value, at) => (value === null ? at : [])) };
}
