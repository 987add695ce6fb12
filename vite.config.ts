import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/lib/frame/contentSecurityPolicy.ts';
import { shapesModule } from './src/lib/geography/build/shapesModule.ts';
import { refuseUnverified } from './src/lib/verification/refuseUnverified.server.ts';
import { dataFolder } from './src/lib/warehouse/dataFolder.server.ts';
import { reloadOnData } from './src/lib/warehouse/reloadOnData.ts';

const base = (process.env.BASE_PATH ?? '') as '' | `/${string}`;

/** Pictures, and what goes with them, that not every page has: each comes in a file of its own. */
const apart = [
	'asked',
	'balance',
	'beside',
	'between_',
	'brief',
	'commitments',
	'compar',
	'composite/',
	'consultations',
	'definition',
	'dispersion',
	'embed/',
	'embed_',
	'find/',
	'find_',
	'limits',
	'matrix',
	'multiples',
	'outcomes',
	'potential',
	'robustness',
	'scatter',
	'share/',
	'similar',
	'specialisation',
	'still/',
	'theme_lead',
	'tour',
	'trend',
	'weighting'
];
const isApart = `(lib/(charts|frame|measures)/|paraglide/messages/)(${apart.join('|')})|lib/charts/Trend`;

/**
 * Few files instead of thirty for what pages share: each request costs the first picture time. Kit's client
 * entry stays apart, as Kit looks for it.
 */
const scriptFiles = [
	{
		name: 'framework',
		test: /node_modules\/(svelte|esm-env|clsx|devalue|@sveltejs\/kit\/src\/(?!runtime\/client\/entry))/
	},
	{
		name: 'atlas',
		test: new RegExp(`src/(?!${isApart})(paraglide|lib)/|virtual:shapes`),
		minShareCount: 2
	}
];

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/paraglide',
			strategy: ['custom-document', 'baseLocale'],
			isServer: 'import.meta.env.SSR',
			emitReadme: false
		}),
		shapesModule(),
		refuseUnverified(dataFolder),
		reloadOnData(dataFolder),
		sveltekit({
			adapter: adapter({ pages: process.env.OUT_DIR ?? 'build' }),
			paths: { base, relative: false, origin: process.env.SITE_ORIGIN },
			// While still images are rendered on other threads, pages are drawn.
			prerender: { concurrency: 16 },
			csp: contentSecurityPolicy,
			inlineStyleThreshold: 24_000
		})
	],
	environments: {
		client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptFiles } } } } }
	},
	build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
	worker: { format: 'es' },
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/data/**/*.test.ts'],
		testTimeout: 60_000,
		// Vitest leaves one core to others unless told, and loads everything anew for each file.
		maxWorkers: '100%',
		isolate: false
	}
});
