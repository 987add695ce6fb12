import { m } from '#messages';
import type { Counted } from '#lib/charts/matrix/Matrix.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits } from '#lib/view/numbers.ts';
import { ofMeetings } from '#lib/view/OutcomesView.ts';

/** Sums counts: the meetings' and the others' each for themselves. */
export function summed(counts: readonly Counted[]): Counted {
	return counts.reduce(
		(sum, { meeting, others }) => ({ meeting: sum.meeting + meeting, others: sum.others + others }),
		{ meeting: 0, others: 0 }
	);
}

/** Which of the two the chosen scopes ask for. */
function asked(scopes: readonly string[]): { meeting: boolean; others: boolean } {
	return { meeting: scopes.includes(ofMeetings), others: scopes.some((scope) => scope !== ofMeetings) };
}

/** Counts as a sentence has them: "5 points recorded at the meetings, and apart from them 3 recorded outside". */
export function countedOutcomes({ meeting, others }: Counted, scopes: readonly string[]): string {
	const wanted = asked(scopes);
	if (!wanted.others) return m.outcomes_of_meetings({ n: meeting });
	if (!wanted.meeting) return m.outcomes_of_others({ n: others });
	return m.outcomes_of_both({
		meetings: m.outcomes_of_meetings({ n: meeting }),
		others: m.outcomes_of_others({ n: others })
	});
}

/** Counts as they stand beside a name: "5", "5 + 3 outside the meetings". */
export function countBeside(
	{ meeting, others }: Counted,
	scopes: readonly string[],
	language: Language
): string {
	const wanted = asked(scopes);
	const [ofMeeting, ofOthers] = [meeting, others].map((n) => digits(n, { decimals: 0 }, language));
	if (!wanted.others) return ofMeeting ?? '';
	if (!wanted.meeting) return m.outcomes_count_others({ others: ofOthers ?? '' });
	return m.outcomes_count_both({ meeting: ofMeeting ?? '', others: ofOthers ?? '' });
}
