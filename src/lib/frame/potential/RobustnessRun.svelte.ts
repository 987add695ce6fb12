import type { Robustness, RobustnessRequest } from '#lib/measures/robustness/Robustness.ts';
import type { RobustnessAnswer, RobustnessQuestion } from './robustnessMessages.ts';
import { robustnessWorker } from './robustnessWorker.ts';

export type RunState = 'resting' | 'running' | 'done' | 'failed' | 'cancelled';

/**
 * The drawing of indexes in a worker of its own, so that the page stays free. Made while its component is; ends with
 * it.
 */
export class RobustnessRun {
	state = $state<RunState>('resting');
	/** How far it has come, from 0 to 1. */
	progress = $state(0);
	/** Of the latest run that came to its end; it stays while a newer one runs. */
	result = $state.raw<Robustness | null>(null);
	#worker: Worker | undefined;
	#id = 0;

	constructor() {
		$effect(() => () => this.#end());
	}

	/** Starts to draw; what runs already is left off, and its answer never shown. */
	run(request: RobustnessRequest): void {
		if (this.state === 'running') this.#end();
		this.#id += 1;
		this.progress = 0;
		this.state = 'running';
		try {
			this.#worker ??= this.#opened();
			const question: RobustnessQuestion = { id: this.#id, request: $state.snapshot(request) };
			this.#worker.postMessage(question);
		} catch {
			this.#fail();
		}
	}

	/** Leaves off what runs. */
	cancel(): void {
		if (this.state !== 'running') return;
		this.#end();
		this.state = 'cancelled';
	}

	#opened(): Worker {
		const worker = robustnessWorker();
		worker.onmessage = ({ data }: MessageEvent<RobustnessAnswer>) => this.#hear(data);
		worker.onerror = () => {
			if (worker === this.#worker) this.#fail();
		};
		return worker;
	}

	#hear(answer: RobustnessAnswer): void {
		if (answer.id !== this.#id || this.state !== 'running') return;
		if ('progress' in answer) {
			this.progress = answer.progress;
		} else if ('result' in answer) {
			this.progress = 1;
			this.result = answer.result;
			this.state = 'done';
		} else this.#fail();
	}

	#fail(): void {
		this.#end();
		this.state = 'failed';
	}

	#end(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}
}
