import type { Language } from '#lib/view/languages.ts';
import { leftAlong } from '../alongWriting.ts';

/** Where ranks stand on a line as wide as the picture, in percent: the first where writing begins. */
export interface RankPlacing {
	/** The middle of a rank's cell. */
	middle: (rank: number) => number;
	/** The physical left of a bar of that width in the rank's cell. */
	left: (rank: number, width: number) => number;
	/** The limit after a rank. */
	after: (rank: number) => number;
	cell: number;
}

/** @param count how many ranks there are */
export function rankPlacing(count: number, language: Language): RankPlacing {
	const cell = 100 / count;
	const at = (along: number) => leftAlong(along, language);
	const middle = (rank: number) => at((rank - 0.5) * cell);
	return { cell, middle, after: (rank) => at(rank * cell), left: (rank, width) => middle(rank) - width / 2 };
}
