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
	/** Names of the steps without which this one makes no sense. */
	needs?: string[];
	minutes?: number;
}

/** Runs a step, prints its name, outcome and time, and its output if it failed. */
export async function runStep(step: Step): Promise<Counts> {
	const started = performance.now();
	if (step.report) forget(step.report);
	let output = '';
	let exitCode = 0;
	for (const command of step.commands) {
		const ran = await run(command, step);
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

function run([program = '', ...words]: string[], step: Step): Promise<{ output: string; exitCode: number }> {
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
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('error', (fault) => done({ output: `${output}${fault.message}\n`, exitCode: 1 }));
		child.on('close', (code, signal) => {
			if (signal) output += `Stopped by ${signal} (a step may take ${minutes} minutes)\n`;
			done({ output, exitCode: code ?? 1 });
		});
	});
}
