// `npm test`: every check of this repository, each as a step, some beside each other; the last line sums what was
// really counted.
import { chromium } from './chromium.ts';
import { playwrightCounts, vitestCounts } from './runnerCounts.ts';
import { runSteps } from './runSteps.ts';
import type { Step } from './step.ts';

const unitReport = 'test-results/unit.json';
const siteReport = 'test-results/site.json';

// A build no longer reads what others write once it has begun to draw its pages.
const mark = 'Prerendering';

const steps: Step[] = [
	{ name: 'Node version', commands: [['node', 'server/nodeVersion.js']] },
	{ name: 'build', commands: [['vite', 'build']], minutes: 8 },
	{
		name: 'build under /atlas',
		commands: [['vite', 'build']],
		env: {
			BASE_PATH: '/atlas',
			SITE_ORIGIN: 'https://atlas.example',
			OUT_DIR: '.svelte-kit/build-atlas'
		},
		after: ['build', 'types'],
		minutes: 8
	},
	{
		name: 'types',
		commands: [
			['svelte-kit', 'sync'],
			['svelte-check', '--fail-on-warnings', '--output', 'human'],
			['tsc', '--noEmit']
		],
		beside: { step: 'build', mark }
	},
	{ name: 'lint', commands: [['eslint', '--max-warnings', '0', '.']], after: ['types'] },
	{ name: 'format', commands: [['prettier', '--check', '.']], after: ['lint'] },
	{
		name: 'unit and data',
		commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]],
		report: { file: unitReport, read: vitestCounts },
		after: ['format'],
		beside: { step: 'build under /atlas', mark },
		minutes: 12
	},
	{
		name: 'browser',
		commands: [['playwright', 'test', '--reporter=list,json']],
		env: { PLAYWRIGHT_JSON_OUTPUT_NAME: siteReport },
		report: { file: siteReport, read: playwrightCounts },
		needs: ['build', 'build under /atlas'],
		after: ['unit and data'],
		minutes: 24
	}
];

try {
	process.env.CHROMIUM = await chromium();
} catch (fault) {
	console.log(fault instanceof Error ? fault.message : String(fault));
}

const { passed, failed, skipped } = await runSteps(steps);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
