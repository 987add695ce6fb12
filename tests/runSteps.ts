import type { Counts } from './runnerCounts.ts';
import { runStep, type Step } from './step.ts';

/**
 * Runs steps beside each other, as far as they do not wait for one another. A step whose needs failed counts as one
 * failure.
 * @returns what all of them counted
 */
export async function runSteps(steps: readonly Step[]): Promise<Counts> {
	const ended = new Map(steps.map(({ name }) => [name, Promise.withResolvers<Counts>()]));
	const marked = new Map(steps.map(({ name }) => [name, Promise.withResolvers<undefined>()]));
	const marks = new Map(steps.flatMap(({ beside }) => (beside ? [[beside.step, beside.mark]] : [])));
	const endOf = (name: string) => Promise.resolve(ended.get(name)?.promise);

	await Promise.all(
		steps.map(async (step) => {
			const needed = await Promise.all((step.needs ?? []).map(endOf));
			await Promise.all((step.after ?? []).map(endOf));
			if (step.beside) await marked.get(step.beside.step)?.promise;
			const missing = (step.needs ?? []).filter((_, at) => needed[at]?.failed);
			const mark = marks.get(step.name);
			const counts = missing.length
				? notRun(step, missing)
				: await runStep(
						step,
						(output) => mark && output.includes(mark) && marked.get(step.name)?.resolve(undefined)
					);
			marked.get(step.name)?.resolve(undefined);
			ended.get(step.name)?.resolve(counts);
		})
	);

	const total: Counts = { passed: 0, failed: 0, skipped: 0 };
	for (const { promise } of ended.values()) {
		const { passed, failed, skipped } = await promise;
		total.passed += passed;
		total.failed += failed;
		total.skipped += skipped;
	}
	return total;
}

function notRun({ name }: Step, missing: readonly string[]): Counts {
	console.log(`not run  ${name}: it needs what failed (${missing.join(', ')})`);
	return { passed: 0, failed: 1, skipped: 0 };
}
