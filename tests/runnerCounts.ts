import { readFileSync, rmSync } from 'node:fs';

export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

/** A runner's JSON report: where it writes it, and how to read its counts. */
export interface Report {
	file: string;
	read(report: unknown): Counts;
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
}

/** Vitest's counts; a file that could not be loaded has no tests of its own and is one failure. */
export function vitestCounts(report: unknown): Counts {
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
		report as VitestReport;
	const broken = testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0
	).length;
	return {
		passed: numPassedTests,
		failed: numFailedTests + broken,
		skipped: numPendingTests + numTodoTests
	};
}

/** Playwright's counts; a test that passed only when tried again has failed, and so has what stopped the run. */
export function playwrightCounts(report: unknown): Counts {
	const { stats, errors } = report as PlaywrightReport;
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/** Removes an older report, so that what is read afterwards is this run's. */
export function forget(report: Report): void {
	rmSync(report.file, { force: true });
}

/** What a runner really counted; a run without a report, or without a test, has failed. */
export function countsOf(report: Report, exitCode: number): Counts {
	try {
		const counts = report.read(JSON.parse(readFileSync(report.file, 'utf8')));
		const none = counts.passed + counts.failed === 0;
		const unexplained = exitCode !== 0 && counts.failed === 0;
		return none || unexplained ? { ...counts, failed: counts.failed + 1 } : counts;
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	}
}
