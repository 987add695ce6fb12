/** Starts a worker of robustness.worker.ts. @throws Error where workers are refused. */
export function robustnessWorker(): Worker {
	return new Worker(new URL('./robustness.worker.ts', import.meta.url), { type: 'module' });
}
