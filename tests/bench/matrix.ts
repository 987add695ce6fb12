// Filters of the matrix of outcomes, in real DuckDB-WASM beside a page that filters an array by itself:
// node tests/bench/matrix.ts
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium as playwright, type Browser, type Page } from '@playwright/test';
import { quantile } from 'd3-array';
import { build } from 'vite';
import { serve } from '../../server/serve.ts';
import { Random } from '../../src/lib/measures/robustness/Random.ts';
import { outcomeNames } from '../../src/lib/questions/outcomeNames.ts';
import { placeNames } from '../../src/lib/questions/placeNames.ts';
import { themeNames } from '../../src/lib/questions/themeNames.ts';
import { tourMeetings } from '../../src/lib/questions/tourMeetings.ts';
import {
	outcomeFilters,
	toggled,
	type OutcomesChoices,
	type OutcomesView
} from '../../src/lib/view/OutcomesView.ts';
import { openInNode } from '../../src/lib/warehouse/openInNode.server.ts';
import { ask } from '../../src/lib/warehouse/Question.ts';
import { chromium, chromiumFlags } from '../chromium.ts';
import { matrixData } from './matrixData.ts';
import type { Filtered } from './matrixPage/page.ts';
import { table, type Row } from './table.ts';

type Way = 'atlas' | 'straightforward';

/** Milliseconds of each filter. */
export interface Filtering {
	outcomes: number;
	atlas: Omit<Filtered, 'found'>[];
	straightforward: Omit<Filtered, 'found'>[];
	/** Bytes that a page loads before it can filter, as they stand on the disk. */
	database: number;
	json: number;
}

interface Runs {
	open(outcomes: number): Promise<Record<Way, (view: OutcomesView) => Promise<Filtered>>>;
	choices: OutcomesChoices;
	usual: OutcomesView;
}

const data = 'data';
const sizes = [108, 1000, 5000, 20_000, 100_000];
const filters = 80;
/** As readers type them. */
const searched = [
	'',
	'formation',
	'zones industrielles',
	'énergie',
	'jeunes',
	'التكوين',
	'الاستثمار',
	'investment'
];

/** Measures both ways, by turns. @throws Error when they do not count the same outcomes. */
export async function matrixTimes(browser: Browser, counts = sizes): Promise<Filtering[]> {
	const folder = await mkdtemp(join(tmpdir(), 'atlas-matrix-'));
	try {
		await buildPage(folder);
		for (const outcomes of counts) await matrixData(data, folder, outcomes);
		const site = await serve({ folder });
		try {
			const found: Filtering[] = [];
			for (const outcomes of counts) found.push(await filtering(browser, site.address, folder, outcomes));
			return found;
		} finally {
			await site.close();
		}
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** The atlas's own questions, drawing and chart, and the engine as it is published. */
async function buildPage(folder: string): Promise<void> {
	await build({
		configFile: false,
		root: join(import.meta.dirname, 'matrixPage'),
		base: './',
		plugins: [svelte({ configFile: false })],
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'es2022',
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 1200
		},
		worker: { format: 'es' },
		logLevel: 'warn'
	});
	const engine = await readFile('node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	await writeFile(join(folder, 'duckdb-eh.wasm.gz'), await promisify(gzip)(engine));
	const warehouse = await openInNode(data);
	const lang = { lang: 'fr' };
	const consultations = {
		language: 'fr',
		version: { version: '', date: '2026-01-01' },
		places: await ask(warehouse, placeNames, lang),
		themes: await ask(warehouse, themeNames, lang),
		names: await ask(warehouse, outcomeNames, lang),
		meetings: await ask(warehouse, tourMeetings, lang),
		answers: []
	};
	await warehouse.close();
	await writeFile(join(folder, 'consultations.json'), JSON.stringify(consultations));
}

async function filtering(
	browser: Browser,
	address: string,
	folder: string,
	outcomes: number
): Promise<Filtering> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	try {
		await page.goto(`${address}/`);
		await page.waitForFunction(() => 'matrixRuns' in window);
		const { choices, usual } = await page.evaluate(async (count) => {
			const { open, choices, usual } = (window as unknown as { matrixRuns: Runs }).matrixRuns;
			Object.assign(window, { filtered: await open(count) });
			return { choices, usual };
		}, outcomes);
		const runs: Record<Way, Omit<Filtered, 'found'>[]> = { atlas: [], straightforward: [] };
		for (const view of walk(choices, usual)) {
			const { found: own, ...atlas } = await run(page, 'atlas', view);
			const { found: other, ...straightforward } = await run(page, 'straightforward', view);
			if (own !== other) throw new Error(`The two ways count otherwise: ${JSON.stringify(view)}`);
			runs.atlas.push(atlas);
			runs.straightforward.push(straightforward);
		}
		const size = async (file: string) => (await readFile(join(folder, file))).length;
		return {
			outcomes,
			...runs,
			database: await size(`${outcomes}.duckdb`),
			json: await size(`${outcomes}.json`)
		};
	} finally {
		await page.close();
	}
}

const run = (page: Page, way: Way, view: OutcomesView) =>
	page.evaluate(
		([name, asked]) =>
			(window as unknown as { filtered: Record<Way, (view: OutcomesView) => Promise<Filtered>> }).filtered[
				name
			](asked),
		[way, view] as const
	);

/** What a reader may choose, one filter after the other; the same in every run. */
function walk(choices: OutcomesChoices, usual: OutcomesView): OutcomesView[] {
	const random = Random.seeded(6);
	const one = <T>(list: readonly T[]) => list[random.below(list.length)] as T;
	let view = usual;
	return Array.from({ length: filters }, (_, step) => {
		if (step % 5 === 0)
			view = step % 2 ? usual : { ...usual, filters: { ...usual.filters, scope: choices.filters.scope } };
		const name = one([...outcomeFilters, 'words'] as const);
		view =
			name === 'words'
				? { ...view, words: one(searched) }
				: toggled(view, name, one(choices.filters[name]), choices);
		return view;
	});
}

/** The figures as Markdown. */
export function matrixSaid(found: readonly Filtering[]): string {
	const at = (list: number[], share: number) => (quantile(list, share) ?? Number.NaN).toFixed(1);
	const rows = found.map(({ outcomes, atlas, straightforward, database, json }): Row => {
		const of = (runs: typeof atlas, part: keyof (typeof atlas)[number]) => runs.map((one) => one[part]);
		return [
			`${outcomes.toLocaleString('en')} outcomes, ${atlas.length} filters`,
			`${at(of(atlas, 'whole'), 0.5)} ms`,
			`${at(of(atlas, 'whole'), 0.95)} ms`,
			`${at(of(atlas, 'counting'), 0.5)} / ${at(of(atlas, 'counting'), 0.95)} ms`,
			`${at(of(atlas, 'drawing'), 0.5)} ms`,
			`${(database / 1e6).toFixed(1)} MB`,
			`${at(of(straightforward, 'whole'), 0.5)} ms`,
			`${at(of(straightforward, 'whole'), 0.95)} ms`,
			`${at(of(straightforward, 'counting'), 0.5)} / ${at(of(straightforward, 'counting'), 0.95)} ms`,
			`${at(of(straightforward, 'drawing'), 0.5)} ms`,
			`${(json / 1e6).toFixed(1)} MB`
		];
	});
	return table(
		[
			'filter → repainted matrix',
			'atlas, median',
			'95th percentile',
			'of it counting, median / 95th',
			'drawing',
			'database',
			'array and innerHTML, median',
			'95th percentile',
			'of it counting, median / 95th',
			'drawing',
			'JSON'
		],
		rows
	);
}

if (process.argv[1] === import.meta.filename) {
	const browser = await playwright.launch({ executablePath: await chromium(), args: chromiumFlags });
	const counts = process.argv.slice(2).map(Number);
	try {
		console.log(matrixSaid(await matrixTimes(browser, counts.length ? counts : sizes)));
	} finally {
		await browser.close();
	}
}
