import type { Fault } from '#lib/view/Fault.ts';
import type { Search } from '#lib/view/Search.ts';

/** How many indexes may be drawn. The first is drawn unasked. */
export const drawCounts = [10_000, 100_000, 1_000_000] as const;
export type DrawCount = (typeof drawCounts)[number];

/** How many indexes are drawn, and from where the chance starts: the same seed gives the same numbers. */
export interface RobustnessChoice {
	draws: DrawCount;
	/** From 1 to 999,999,999. */
	seed: number;
}

export const usualRobustness: RobustnessChoice = { draws: 10_000, seed: 1 };

/** The parameters of an address that are the draws' own. */
export const robustnessParameters = ['draws', 'seed'] as const;

/** Reads an address (`draws`, `seed`). What cannot be drawn falls back to the default and is reported. */
export function readRobustnessChoice(search: Search): { choice: RobustnessChoice; faults: Fault[] } {
	const faults: Fault[] = [];
	const read = <T>(parameter: string, found: (given: string) => T | undefined, otherwise: T): T => {
		const given = search.get(parameter);
		if (given === null) return otherwise;
		const value = found(given);
		if (value === undefined) faults.push({ parameter, given });
		return value ?? otherwise;
	};
	const draws = (given: string) => drawCounts.find((count) => String(count) === given);
	const seed = (given: string) => (/^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined);
	const choice = {
		draws: read('draws', draws, usualRobustness.draws),
		seed: read('seed', seed, usualRobustness.seed)
	};
	return { choice, faults };
}

/** The canonical query of a choice; '' for the default. */
export function writeRobustnessChoice({ draws, seed }: RobustnessChoice): string {
	const search = new URLSearchParams();
	if (draws !== usualRobustness.draws) search.set('draws', String(draws));
	if (seed !== usualRobustness.seed) search.set('seed', String(seed));
	const query = search.toString();
	return query && `?${query}`;
}

/** The seed after this one; after the last, the first. */
export function nextSeed(seed: number): number {
	return seed < 999_999_999 ? seed + 1 : 1;
}
