/** What wants room along a line: from `at`, for `room`, in percent of it. */
export interface Along {
	at: number;
	room: number;
}

/**
 * How far from the line each of some things stands, from 0: above all that begin where it has its room, so that the
 * lines that lead from them to theirs cross none.
 * @param things in their order along the line
 */
export function stacked(things: readonly Along[]): number[] {
	const levels: number[] = [];
	for (let own = things.length - 1; own >= 0; own--) {
		const { at = 0, room = 0 } = things[own] ?? {};
		const met = things.flatMap((other, index) =>
			index > own && other.at < at + room ? (levels[index] ?? 0) + 1 : []
		);
		levels[own] = Math.max(0, ...met);
	}
	return levels;
}
