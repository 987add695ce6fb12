import { m } from '#messages';
import type { RankShift } from '#lib/charts/potential/RankShift.ts';
import type { PotentialPicture } from './potentialPicture.ts';

/** The places with their ranks under two weightings. */
export function rankShifts(first: PotentialPicture, second: PotentialPicture): RankShift[] {
	return first.figures.map(({ place, name, rank }, at) => ({
		place,
		name,
		from: rank ?? 0,
		to: second.figures[at]?.rank ?? 0
	}));
}

/** How many places change rank, and what becomes of the one in focus. */
export function shiftsSaid(shifts: readonly RankShift[], focus: string): string {
	const moved = shifts.filter(({ from, to }) => from !== to).length;
	const own = shifts.find(({ place }) => place === focus);
	const counted = moved ? m.potential_shift_counted({ n: moved }) : m.potential_shift_none();
	if (!own) return counted;
	const { name, from, to } = own;
	return `${counted} ${from === to ? m.potential_shift_stays({ name, rank: from }) : m.potential_shift_moved({ name, from, to })}`;
}
