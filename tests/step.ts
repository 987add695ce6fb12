import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { countsOf, forget, type Counts, type Report } from './runnerCounts.ts';

export interface Step {
	name: string;
	/** Commands run one after the other, each only if the one before it worked. */
	commands: string[][];
	env?: Record<string, string>;
	/** A test runner's report; a step without one counts as one test. */
	report?: Report;
	/** Names of the steps without which this one makes no sense: it waits for their end. */
	needs?: string[];
	/** Names of the steps that must have ended, whatever came of them. */
	after?: string[];
	/** The name of a step that must have said `mark`, from which on it no longer reads what this step writes. */
	beside?: { step: string; mark: string };
	minutes?: number;
}

/**
 * Runs a step, prints its name, outcome and time, and its output if it failed.
 * @param onsaid told all that it has said so far, each time it says more
 */
export async function runStep(
	step: Step,
	onsaid: (output: string) => void = () => undefined
): Promise<Counts> {
	const started = performance.now();
	if (step.report) forget(step.report);
	let output = '';
	let exitCode = 0;
	for (const command of step.commands) {
		const ran = await run(command, step, onsaid);
		output += ran.output;
		exitCode = ran.exitCode;
		if (exitCode !== 0) break;
	}
	const alone: Counts = { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
	const counts = step.report ? countsOf(step.report, exitCode) : alone;
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	if (counts.failed > 0) console.log(`\n${output.trimEnd()}`);
	const tally = step.report ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
	console.log(`${counts.failed > 0 ? 'FAILED' : 'ok'}  ${step.name}  (${seconds} s${tally})`);
	return counts;
}

function run(
	[program = '', ...words]: string[],
	step: Step,
	onsaid: (output: string) => void
): Promise<{ output: string; exitCode: number }> {
	const path = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
	const env = { ...process.env, ...step.env, PATH: path };
	const minutes = step.minutes ?? 5;
	return new Promise((done) => {
		let output = '';
		const child = spawn(program, words, {
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: minutes * 60_000
		});
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk: Buffer) => {
				output += chunk.toString();
				onsaid(output);
			});
		child.on('error', (fault) => done({ output: `${output}${fault.message}\n`, exitCode: 1 }));
		child.on('close', (code, signal) => {
			if (signal) output += `Stopped by ${signal} (a step may take ${minutes} minutes)\n`;
			done({ output, exitCode: code ?? 1 });
		});
	});
}
