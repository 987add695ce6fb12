import { robustnessSteps } from '#lib/measures/robustness/robustnessSteps.ts';
import type { RobustnessAnswer, RobustnessQuestion } from './robustnessMessages.ts';

/** Less often than pictures are painted, but often enough to be seen moving. */
const betweenReports = 50;

/** A worker that draws indexes: a million of them would hold the page up. One question at a time; to stop it, end it. */
addEventListener('message', ({ data: { id, request } }: MessageEvent<RobustnessQuestion>) => {
	const answer = (message: RobustnessAnswer) => postMessage(message);
	try {
		const steps = robustnessSteps(request);
		let told = performance.now();
		for (;;) {
			const step = steps.next();
			if (step.done) return answer({ id, result: step.value });
			if (performance.now() - told < betweenReports) continue;
			told = performance.now();
			answer({ id, progress: step.value.done / step.value.of });
		}
	} catch (fault) {
		answer({ id, fault: fault instanceof Error ? fault.message : String(fault) });
	}
});
