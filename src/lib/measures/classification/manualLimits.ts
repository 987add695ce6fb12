import { ascending } from './ascending.ts';
import { classesBetween } from './classesBetween.ts';
import type { Classification } from './Classification.ts';
import { observedClasses } from './observedClasses.ts';
import { mostOnASide } from './sidesOf.ts';

/**
 * Classes between the limits that a reader gave: one more than there are limits, the outer ones open, whatever the
 * values are; classes may be empty. No value at all gives none.
 * @param limits between classes, ascending
 * @param pivot a limit too. A side has at most three classes: of more limits the nearest to the pivot count; a side
 * without values has no class
 */
export function manualLimits(
	values: readonly (number | null)[],
	limits: readonly number[],
	pivot: number | null = null
): Classification {
	const known = ascending(values);
	const [lowest, highest] = [known[0], known.at(-1)];
	if (lowest === undefined || highest === undefined) return observedClasses([], [], pivot);
	if (pivot === null) return classesBetween(known, [-Infinity, ...limits, Infinity], pivot);
	const below = limits.filter((limit) => limit < pivot).slice(1 - mostOnASide);
	const above = limits.filter((limit) => limit > pivot).slice(0, mostOnASide - 1);
	const all = [
		...(lowest < pivot ? [-Infinity, ...below] : []),
		pivot,
		...(highest >= pivot ? [...above, Infinity] : [])
	];
	return classesBetween(known, all, pivot);
}
