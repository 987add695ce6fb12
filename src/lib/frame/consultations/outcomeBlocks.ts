import type { Counted } from '#lib/charts/matrix/Matrix.ts';
import type { outcomesFound } from '#lib/questions/outcomesFound.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import { summed } from './countedOutcomes.ts';
import { ofMeetings } from '#lib/view/OutcomesView.ts';

export type FoundOutcome = Answer<typeof outcomesFound>[number];

/** A listed outcome, with its number in the list, from 0. */
export type ListedOutcome = FoundOutcome & { at: number };

/** What was said of one theme, region by region. */
export interface OutcomeBlock {
	theme: string;
	counted: Counted;
	/** The number of its first outcome in the list. */
	at: number;
	regions: { place: string; at: number; outcomes: ListedOutcome[] }[];
}

/** How many outcomes there are, by where they were said. */
export function countedIn(outcomes: readonly Pick<FoundOutcome, 'scope'>[]): Counted {
	const isOfMeeting = (scope: string) => scope === ofMeetings;
	return summed(
		outcomes.map(({ scope }) => ({ meeting: isOfMeeting(scope) ? 1 : 0, others: isOfMeeting(scope) ? 0 : 1 }))
	);
}

/** Sets the answer of outcomesFound out theme by theme and region by region, in its order. */
export function outcomeBlocks(found: readonly FoundOutcome[]): OutcomeBlock[] {
	const listed = found.map((outcome, at) => ({ ...outcome, at }));
	return [...Map.groupBy(listed, ({ theme }) => theme)].map(([theme, of]) => ({
		theme,
		counted: countedIn(of),
		at: of[0]?.at ?? 0,
		regions: [...Map.groupBy(of, ({ place }) => place)].map(([place, outcomes]) => ({
			place,
			at: outcomes[0]?.at ?? 0,
			outcomes
		}))
	}));
}
