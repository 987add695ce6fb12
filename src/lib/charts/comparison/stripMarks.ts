/** A compared region on a strip. */
export interface StripMark {
	place: string;
	/** Its position in the comparison, from 0: it says which shape it has. */
	position: number;
	/** Where it stands, from 0 (the lowest value of all) to 1. */
	share: number;
	/** How many others it stands above, where it would lie on them. */
	lift: number;
}

/** Where each value stands between the lowest of all and the highest; in the middle where all are equal. */
export function shareOf(values: readonly number[]): (value: number) => number {
	const low = Math.min(...values);
	const span = Math.max(...values) - low;
	return (value) => (span === 0 ? 0.5 : (value - low) / span);
}

/**
 * Sets the compared regions out on the scale of all: those nearer than `room` to one before them in the comparison
 * are lifted above it, so that none hides another. One without a value is not there.
 * @param room as a share of the scale
 */
export function stripMarks(
	figures: readonly { place: string; value: number | null }[],
	places: readonly string[],
	room: number
): StripMark[] {
	const share = shareOf(figures.flatMap(({ value }) => value ?? []));
	const marks: StripMark[] = [];
	for (const [position, place] of places.entries()) {
		const value = figures.find((figure) => figure.place === place)?.value ?? null;
		if (value === null) continue;
		const near = marks.filter((mark) => Math.abs(mark.share - share(value)) < room);
		const taken = new Set(near.map(({ lift }) => lift));
		const lift = [0, 1, 2, 3].find((level) => !taken.has(level)) ?? 0;
		marks.push({ place, position, share: share(value), lift });
	}
	return marks;
}
