import { defineConfig, devices } from '@playwright/test';
import { chromium, chromiumFlags } from './tests/chromium.ts';
import type { Build } from './tests/site/page.ts';

export default defineConfig<object, Build>({
	testDir: 'tests/site',
	outputDir: 'test-results/site',
	snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
	// A picture that was never looked at is no proof: `--update-snapshots` draws it anew.
	updateSnapshots: 'none',
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	timeout: 45_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		launchOptions: { executablePath: await chromium(), args: chromiumFlags },
		locale: 'fr-MA',
		trace: 'off'
	},
	projects: [
		{
			name: 'site',
			testIgnore: 'basePath.spec.ts',
			use: { folder: 'build', base: '' }
		},
		{
			name: 'under /atlas',
			testMatch: 'basePath.spec.ts',
			use: { folder: '.svelte-kit/build-atlas', base: '/atlas' }
		}
	]
});
