/** What a release changed of a figure. */
export interface Revision {
	release: string;
	place: string;
	indicator: string;
	year: string;
	source: string;
	change: string;
	before: number | null;
	after: number | null;
}

interface Figure {
	place: string;
	value: number | null;
	source?: string | null;
}

/**
 * The figures of one indicator and year as they stood at an earlier release: what later releases corrected is
 * undone, what they added is left out, what they withdrew is back. Which of several sources was preferred then
 * is not worked out again: a revision of a source that is not shown changes nothing.
 * @param revisions of this indicator and year, the last release first
 * @param later the releases after the one wanted
 */
export function asAt<F extends Figure>(
	figures: readonly F[],
	revisions: readonly Revision[],
	later: ReadonlySet<string>
): F[] {
	const undone = revisions.filter(({ release }) => later.has(release));
	if (undone.length === 0) return [...figures];
	return figures.map((figure) =>
		undone
			.filter(({ place }) => place === figure.place)
			.reduce((shown, revision) => before(shown, revision), figure)
	);
}

function before<F extends Figure>(figure: F, { change, source, before }: Revision): F {
	const own = figure.source === undefined || figure.source === source;
	if (change === 'withdrawn') return figure.value === null ? { ...figure, value: before, source } : figure;
	if (!own) return figure;
	return change === 'added' ? { ...figure, value: null, source: null } : { ...figure, value: before };
}
