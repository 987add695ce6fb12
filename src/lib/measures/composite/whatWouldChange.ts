import { median } from 'd3-array';
import type { Component } from './Component.ts';
import { compositeIndex } from './compositeIndex.ts';
import type { Recipe } from './Recipe.ts';

/** What another value of one component would make of a place's rank. */
export interface Move {
	/** In the component's unit. */
	value: number;
	/** The rank that the place would have. */
	rank: number;
	/** By how many ranks it is better than the one it has; negative where it is worse. */
	gained: number;
}

/** For one component, what a better value would change. */
export interface Change {
	component: string;
	/** To the median of the known values; null where the place has reached it, or its own value is unknown. */
	toMedian: Move | null;
	/** To the value of the place next above it, and that place's position; null where none is above it, or its own value is unknown. */
	toNext: (Move & { place: number }) | null;
}

/**
 * What would change a place's rank: for each component that counts, the rank that the place would have if its value alone
 * were the median of the known ones, or that of the place next above it. The whole index is computed anew each time, so
 * that what the change does to the scale of all places is in it. It is arithmetic, not a forecast: nothing is said of
 * what such a change would take, nor of what it would do to other components.
 * @param at the place's position
 * @returns the components with the largest gain first, equal ones in their own order
 */
export function whatWouldChange(
	components: readonly Component[],
	weights: ReadonlyMap<string, number>,
	recipe: Recipe,
	at: number
): Change[] {
	const { used, ranks } = compositeIndex(components, weights, recipe);
	const counting = new Set(used);
	const rank = ranks[at] ?? 1;
	const moved = (one: Component, value: number): Move => {
		const values = one.values.map((own, place) => (place === at ? value : own));
		const others = components.map((other) => (other === one ? { ...one, values } : other));
		const after = compositeIndex(others, weights, recipe).ranks[at] ?? rank;
		return { value, rank: after, gained: rank - after };
	};
	return components
		.filter(({ component }) => counting.has(component))
		.map((one) => {
			const [middle, next] = [medianAbove(one, at), nextAbove(one, at)];
			return {
				component: one.component,
				toMedian: middle === null ? null : moved(one, middle),
				toNext: next && { ...moved(one, next.value), place: next.place }
			};
		})
		.sort((a, b) => largestGain(b) - largestGain(a));
}

/** The median of the known values, where it is better than the place's own. */
function medianAbove({ values, direction }: Component, at: number): number | null {
	const [own, middle] = [values[at] ?? null, median(values.filter((value) => value !== null))];
	if (own === null || middle === undefined) return null;
	return isBetter(middle, own, direction) ? middle : null;
}

/** The nearest of the better values, and the first place that has it. */
function nextAbove({ values, direction }: Component, at: number): { value: number; place: number } | null {
	const own = values[at] ?? null;
	if (own === null) return null;
	const better = values.filter((value) => value !== null).filter((value) => isBetter(value, own, direction));
	if (better.length === 0) return null;
	const value = direction === 'higher' ? Math.min(...better) : Math.max(...better);
	return { value, place: values.indexOf(value) };
}

function isBetter(one: number, other: number, direction: Component['direction']): boolean {
	return direction === 'higher' ? one > other : one < other;
}

function largestGain({ toMedian, toNext }: Change): number {
	return Math.max(toMedian?.gained ?? -Infinity, toNext?.gained ?? -Infinity);
}
