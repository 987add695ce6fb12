import type { CommitmentsData } from './CommitmentsData.ts';

/** The states of a commitment, in the order in which they follow each other. */
export const stateOrder = ['announced', 'approved', 'signed', 'funded', 'opened'] as const;

/** What is counted of commitments, in the order in which it is said. */
export const quantities = ['investment', 'area', 'jobs', 'zones', 'share'] as const;

export type CommitmentFigure = CommitmentsData['figures'][number];
export type CommitmentState = CommitmentsData['states'][number];

/** A commitment with its figures and all its states; `latest` is the one that its sources report last. */
export type Commitment = CommitmentsData['commitments'][number] & {
	figures: CommitmentFigure[];
	states: CommitmentState[];
	latest: CommitmentState | undefined;
};

/** Each commitment with what is known of it, in the order of `commitments`. */
export function followed({ commitments, figures, states }: CommitmentsData): Commitment[] {
	const figuresOf = Map.groupBy(figures, ({ outcome }) => outcome);
	const statesOf = Map.groupBy(states, ({ outcome }) => outcome);
	return commitments.map((commitment) => {
		const own = (statesOf.get(commitment.outcome) ?? []).toSorted((a, b) => a.position - b.position);
		return {
			...commitment,
			figures: figuresOf.get(commitment.outcome) ?? [],
			states: own,
			latest: own.at(-1)
		};
	});
}

/** The commitments by their latest state, in the order of states; a state that is nobody's latest has none. */
export function byLatestState(all: readonly Commitment[]): { state: string; commitments: Commitment[] }[] {
	return stateOrder.map((state) => ({
		state,
		commitments: all.filter(({ latest }) => latest?.state === state)
	}));
}

/** How many were said in the meetings of the tour. */
export function ofMeetings(all: readonly Pick<Commitment, 'scope'>[]): number {
	return all.filter(({ scope }) => scope === 'meeting').length;
}

/** How many commitments have a figure of each quantity, and how many have none at all. */
export function figuredCounts(all: readonly Commitment[]): {
	of: { quantity: (typeof quantities)[number]; count: number }[];
	none: number;
} {
	const counts = quantities.map((quantity) => ({
		quantity,
		count: all.filter(({ figures }) => figures.some((figure) => figure.quantity === quantity)).length
	}));
	return {
		of: counts.filter(({ count }) => count > 0),
		none: all.filter(({ figures }) => figures.length === 0).length
	};
}

/** The date of the most recent state that a source dates; years and months stand before their days. */
export function mostRecent(all: readonly Commitment[]): string | undefined {
	const dates = all.flatMap(({ states }) => states.flatMap(({ date }) => date ?? []));
	return dates.sort().at(-1);
}
