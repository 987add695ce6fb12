import { m } from '#messages';
import { dateInWords } from '#lib/view/dates.ts';
import type { Language } from '#lib/view/languages.ts';
import { quantity } from '#lib/view/numbers.ts';
import { scopeOfOutcome } from '../outcomeWords.ts';
import type { CommitmentFigure, CommitmentState } from './followed.ts';

const states: Record<string, () => string> = {
	announced: m.commitments_announced,
	approved: m.commitments_approved,
	signed: m.commitments_signed,
	funded: m.commitments_funded,
	opened: m.commitments_opened
};
const quantityNames: Record<string, () => string> = {
	investment: m.commitments_investment,
	area: m.commitments_area,
	jobs: m.commitments_jobs,
	zones: m.commitments_zones,
	share: m.commitments_share
};

/** What was done: "Signed". */
export const stateName = (state: string) => states[state]?.() ?? state;

/** What a figure counts: "an amount in dirhams". */
export const quantityName = (name: string) => quantityNames[name]?.() ?? name;

/** Where a commitment was made: "In the meeting", or where else. */
export const whereCommitted = (scope: string) => scopeOfOutcome(scope) || m.commitments_in_meeting();

/** How many of some commitments were said in the meetings: no count mixes them with others unmarked. */
export const whichWithin = (n: number) =>
	n > 0 ? m.commitments_which_within({ n }) : m.commitments_none_within();

/** What was done and when, as precisely as a source says: "Signed, 5 January 2024". */
export function stateInWords(
	{ state, date }: Pick<CommitmentState, 'state' | 'date'>,
	language: Language
): string {
	return m.commitments_dated({
		state: stateName(state),
		date: date === null ? m.commitments_undated() : dateInWords(date, language)
	});
}

/** A figure as its source gives it: "1.5 bn MAD", "about 20,000 jobs", "8 zones". */
export function figureInWords(
	{ quantity: counted, value, approximate, unit, symbol }: CommitmentFigure,
	language: Language
): string {
	const figure =
		counted === 'zones'
			? m.commitments_zones_counted({ n: value })
			: quantity(value, { unit, symbol, decimals: mostDecimals }, language);
	return approximate ? m.commitments_about({ figure }) : figure;
}

/** No figure of a source is rounded: none has more decimals than this. */
const mostDecimals = 6;
