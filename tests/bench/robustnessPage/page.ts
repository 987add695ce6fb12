import type { RobustnessAnswer } from '../../../src/lib/frame/potential/robustnessMessages.ts';
import { robustnessWorker } from '../../../src/lib/frame/potential/robustnessWorker.ts';
import type { RobustnessRequest } from '../../../src/lib/measures/robustness/Robustness.ts';
import type { Timed } from '../robustness.ts';

/** From the question to the answer, the start of the worker with it, as a reader waits. */
async function timed(ask: () => Promise<number[][]>): Promise<Timed> {
	const started = performance.now();
	const rankCounts = await ask();
	return { milliseconds: performance.now() - started, rankCounts };
}

function atlas(request: RobustnessRequest): Promise<Timed> {
	return timed(async () => {
		const worker = robustnessWorker();
		const answer = await new Promise<number[][]>((resolve, reject) => {
			worker.onerror = () => reject(new Error('The worker failed.'));
			worker.onmessage = ({ data }: MessageEvent<RobustnessAnswer>) => {
				if ('result' in data) resolve(data.result.rankCounts);
				if ('fault' in data) reject(new Error(data.fault));
			};
			worker.postMessage({ id: 1, request });
		});
		worker.terminate();
		return answer;
	});
}

function straightforward(request: RobustnessRequest): Promise<Timed> {
	return timed(async () => {
		const worker = new Worker(new URL('./straightforward.worker.ts', import.meta.url), { type: 'module' });
		const answer = await new Promise<number[][]>((resolve, reject) => {
			worker.onerror = () => reject(new Error('The worker failed.'));
			worker.onmessage = ({ data }: MessageEvent<number[][]>) => resolve(data);
			worker.postMessage(request);
		});
		worker.terminate();
		return answer;
	});
}

Object.assign(window, { robustnessRuns: { atlas, straightforward } });
