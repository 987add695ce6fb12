import type { Fault } from './Fault.ts';
import type { Search } from './Search.ts';

/** How a map's values are put into classes. */
export const classingMethods = ['natural', 'quantiles', 'equal', 'pretty', 'deviations', 'manual'] as const;
export type ClassingMethod = (typeof classingMethods)[number];

/** What a diverging scale turns around: the figure of the whole country, zero, or nothing (a sequential scale). */
export const pivots = ['none', 'national', 'zero'] as const;
export type Pivot = (typeof pivots)[number];

/** How a map's values are classed and coloured. */
export interface Classing {
	method: ClassingMethod;
	/** How many classes are wanted, 3 to 7. */
	classes: number;
	/** The limits between classes, ascending, in the indicator's unit; only for the method `manual`. */
	limits: readonly number[];
	around: Pivot;
}

/** What a map does unless the reader chose. */
export const usualClassing: Classing = { method: 'natural', classes: 5, limits: [], around: 'none' };

/** The fewest and the most classes. */
export const classesRange = { fewest: 3, most: 7 } as const;

/**
 * Reads the classing from an address (`method`, `classes`, `limits`, `around`). What cannot be used falls back to
 * the default and is reported. Limits say by themselves that the method is `manual`.
 */
export function readClassing(search: Search): { classing: Classing; faults: Fault[] } {
	const faults: Fault[] = [];
	const oneOf = <T extends string>(parameter: string, allowed: readonly T[], otherwise: T): T => {
		const given = search.get(parameter);
		const found = given === null ? otherwise : allowed.find((one) => one === given);
		if (found === undefined) faults.push({ parameter, given: given ?? '' });
		return found ?? otherwise;
	};
	let method = oneOf('method', classingMethods, usualClassing.method);
	const around = oneOf('around', pivots, usualClassing.around);
	const counts = ['3', '4', '5', '6', '7'];
	const classes = Number(oneOf('classes', counts, String(usualClassing.classes)));
	const given = search.get('limits');
	const limits = given === null ? [] : readLimits(given);
	if (limits === null) faults.push({ parameter: 'limits', given: given ?? '' });
	if (limits?.length) method = 'manual';
	else if (method === 'manual') {
		if (limits) faults.push({ parameter: 'method', given: 'manual' });
		method = usualClassing.method;
	}
	return { classing: { method, classes, limits: limits ?? [], around }, faults };
}

/** Writes the classing's part of a canonical query: what differs from the default. */
export function writeClassing({ method, classes, limits, around }: Classing, search: URLSearchParams): void {
	if (method === 'manual') search.set('limits', limits.join(','));
	else {
		if (method !== usualClassing.method) search.set('method', method);
		if (classes !== usualClassing.classes) search.set('classes', String(classes));
	}
	if (around !== 'none') search.set('around', around);
}

/**
 * Two to six ascending numbers with commas or semicolons between them, as an address has them; null if they are
 * not. Decimals have a point.
 */
export function readLimits(given: string): number[] | null {
	const parts = given.split(/[,;]/).map((part) => part.trim());
	const limits = parts.map(Number);
	const usable = parts.every((part, at) => part !== '' && Number.isFinite(limits[at]));
	const ascending = limits.every((limit, at) => at === 0 || limit > (limits[at - 1] ?? limit));
	const { fewest, most } = classesRange;
	return usable && ascending && limits.length >= fewest - 1 && limits.length < most ? limits : null;
}
