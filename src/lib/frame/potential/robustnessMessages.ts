import type { Robustness, RobustnessRequest } from '#lib/measures/robustness/Robustness.ts';

/** What a page asks of robustness.worker.ts; the answers bear the same number. */
export interface RobustnessQuestion {
	id: number;
	request: RobustnessRequest;
}

/** What it answers: how far it has come, from 0 to 1, at most 20 times a second; at last the result, or what went wrong. */
export type RobustnessAnswer = { id: number } & (
	{ progress: number } | { result: Robustness } | { fault: string }
);
