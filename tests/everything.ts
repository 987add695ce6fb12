// `npm test`: every check of this repository, each as a step; the last line sums what was really counted.
import { chromium } from './chromium.ts';
import { playwrightCounts, vitestCounts, type Counts } from './runnerCounts.ts';
import { runStep, type Step } from './step.ts';

const unitReport = 'test-results/unit.json';
const siteReport = 'test-results/site.json';

const steps: Step[] = [
	{ name: 'Node version', commands: [['node', 'server/nodeVersion.js']] },
	{ name: 'build', commands: [['vite', 'build']] },
	{
		name: 'build under /atlas',
		commands: [['vite', 'build']],
		env: {
			BASE_PATH: '/atlas',
			SITE_ORIGIN: 'https://atlas.example',
			OUT_DIR: '.svelte-kit/build-atlas'
		}
	},
	{
		name: 'types',
		commands: [
			['svelte-kit', 'sync'],
			['svelte-check', '--fail-on-warnings', '--output', 'human'],
			['tsc', '--noEmit']
		]
	},
	{ name: 'lint', commands: [['eslint', '--max-warnings', '0', '.']] },
	{ name: 'format', commands: [['prettier', '--check', '.']] },
	{
		name: 'unit and data',
		commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]],
		report: { file: unitReport, read: vitestCounts }
	},
	{
		name: 'browser',
		commands: [['playwright', 'test', '--reporter=list,json']],
		env: { PLAYWRIGHT_JSON_OUTPUT_NAME: siteReport },
		report: { file: siteReport, read: playwrightCounts },
		needs: ['build', 'build under /atlas'],
		minutes: 20
	}
];

const failed = new Set<string>();
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

try {
	process.env.CHROMIUM = await chromium();
} catch (fault) {
	console.log(fault instanceof Error ? fault.message : String(fault));
}

for (const step of steps) {
	const missing = step.needs?.filter((name) => failed.has(name)) ?? [];
	if (missing.length > 0) {
		console.log(`not run  ${step.name}: it needs what failed (${missing.join(', ')})`);
		failed.add(step.name);
		total.failed += 1;
		continue;
	}
	const counts = await runStep(step);
	if (counts.failed > 0) failed.add(step.name);
	total.passed += counts.passed;
	total.failed += counts.failed;
	total.skipped += counts.skipped;
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
