import type { Robustness, RobustnessRequest } from './Robustness.ts';
import { robustnessSteps, type Progress } from './robustnessSteps.ts';

/** What can be done while robustness is assessed. */
export interface Watching {
	onprogress?: (progress: Progress) => void;
	isCancelled?: () => boolean;
}

/**
 * All steps of robustnessSteps in one go.
 * @returns null where it was cancelled
 * @throws RangeError as robustnessSteps does
 */
export function assessRobustness(
	request: RobustnessRequest,
	{ onprogress, isCancelled }: Watching = {}
): Robustness | null {
	const steps = robustnessSteps(request);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		onprogress?.(step.value);
		if (isCancelled?.()) return null;
	}
}
