import { hasOutliers } from './hasOutliers.ts';
import { logTransform } from './logTransform.ts';
import type { Treatment } from './Recipe.ts';
import { winsorise } from './winsorise.ts';

/** Values and what they are to reach, on one scale. */
export interface Treated {
	values: number[];
	/** Null where there is none, or none on the scale of the values. */
	target: number | null;
	/** Whether their zero still means none, so that one may be a share of another: that of a logarithm does not. */
	hasZero: boolean;
}

/**
 * Treats values that have outliers (hasOutliers), and only those; others stay as they are. Each value's place in their
 * order stays, but for new ties. A target goes the way of the values: it is taken for a logarithm too.
 * @param values of one component, for all places
 * @param target in the same unit
 */
export function treat(values: readonly number[], target: number | null, treatment: Treatment): Treated {
	if (treatment === 'none' || !hasOutliers(values)) return { values: [...values], target, hasZero: true };
	if (treatment === 'winsorise') return { values: winsorise(values), target, hasZero: true };
	const transform = logTransform(values);
	return {
		values: values.flatMap((value) => transform(value) ?? []),
		target: target === null ? null : transform(target),
		hasZero: false
	};
}
