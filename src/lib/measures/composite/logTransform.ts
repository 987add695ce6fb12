import { skewness } from './skewness.ts';

/**
 * The logarithm that draws in the long tail of some values: log(x − min + a) where it is of high values, and mirrored,
 * −log(max + a − x), where it is of low ones; a is a hundredth of their range. It takes zeros and negative values, keeps
 * the order, and depends neither on the unit nor on its zero, but for a constant added to all. It is COINr's
 * log_CT_plus, after the "COIN Tool" of the European Commission's Joint Research Centre.
 * @param values at least two that differ
 * @returns what transforms a value; null for one that lies beyond the tail's other end by a or more
 */
export function logTransform(values: readonly number[]): (value: number) => number | null {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const a = 0.01 * (high - low);
	const log = (distance: number) => (distance > 0 ? Math.log(distance) : null);
	if ((skewness(values) ?? 0) > 0) return (value) => log(value - low + a);
	return (value) => {
		const found = log(high + a - value);
		return found === null ? null : -found;
	};
}
