import { m } from '#messages';
import { asAt, type Revision } from '#lib/measures/asAt.ts';
import { dayInWords } from '#lib/view/dates.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits, type Measure } from '#lib/view/numbers.ts';

/** What is known of the past of a view's figures, and which of it the view shows. */
export interface Past {
	/** The releases of the data, the first one first; `date` as YYYY-MM-DD. */
	releases: readonly { release: string; date: string }[];
	/** What the later ones changed of these figures or of others, the last release first. */
	revisions: readonly Revision[];
	/** The release that the view is frozen at; '' for the last one, whichever that is. */
	frozenAt: string;
}

/** The figures of one indicator and year as the view shows them. */
export function figuresAt<F extends { place: string; value: number | null; source?: string | null }>(
	figures: readonly F[],
	past: Past,
	indicator: string,
	year: string
): F[] {
	const own = past.revisions.filter((one) => one.indicator === indicator && one.year === year);
	return own.length ? asAt(figures, own, laterReleases(past)) : [...figures];
}

/**
 * What must be told of the past: that the view is frozen, that its figures have changed since, and which of those
 * shown were corrected before.
 * @param measureOf how an indicator's figures are written; undefined for one that the view does not show
 * @param isShown whether the view shows the figure that a revision changed
 */
export function toldOfPast(
	past: Past,
	names: ReadonlyMap<string, string>,
	language: Language,
	measureOf: (indicator: string) => Pick<Measure, 'decimals'> | undefined,
	isShown: (revision: Revision) => boolean
): string[] {
	const { releases, frozenAt } = past;
	const later = laterReleases(past);
	const own = past.revisions.filter(isShown);
	const dayOf = (release: string) =>
		dayInWords(releases.find((one) => one.release === release)?.date ?? '', language);
	const since = own.find(({ release }) => later.has(release));
	const corrected = own.filter(({ change, release }) => change === 'corrected' && !later.has(release));
	return [
		...(frozenAt ? [m.frozen_at({ release: frozenAt })] : []),
		...(frozenAt && since ? [m.frozen_changed({ date: dayOf(since.release) })] : []),
		...corrected.flatMap(({ release, indicator, place, before, after }) => {
			const measure = measureOf(indicator);
			if (!measure || before === null || after === null) return [];
			const name = names.get(place) ?? place;
			const write = (value: number) => digits(value, measure, language);
			return m.corrected_on({ date: dayOf(release), name, before: write(before), after: write(after) });
		})
	];
}

/** The releases after the one that the view shows. */
function laterReleases({ releases, frozenAt }: Past): Set<string> {
	const names = releases.map(({ release }) => release);
	return new Set(frozenAt ? names.slice(names.indexOf(frozenAt) + 1) : []);
}
