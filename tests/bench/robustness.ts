// Drawing indexes, as the atlas does beside a whole index for each draw, in Node and in a worker of Chromium:
// node tests/bench/robustness.ts
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extent, median } from 'd3-array';
import { chromium as playwright, type Browser } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../server/serve.ts';
import { aggregations, normalisations, usualRecipe } from '../../src/lib/measures/composite/Recipe.ts';
import { assessRobustness } from '../../src/lib/measures/robustness/assessRobustness.ts';
import { Random } from '../../src/lib/measures/robustness/Random.ts';
import type { RobustnessRequest } from '../../src/lib/measures/robustness/Robustness.ts';
import { indexesFor } from '../../src/lib/measures/robustness/robustnessSteps.ts';
import { chromium, chromiumFlags } from '../chromium.ts';
import { drawnComponents } from '../drawnIndex.ts';
import { straightforward } from './robustnessPage/straightforward.ts';
import { table, type Row } from './table.ts';

/** One run, from the question to the answer. */
export interface Timed {
	milliseconds: number;
	rankCounts: number[][];
}

type Way = 'atlas' | 'straightforward';
type Runs = Record<Way, (request: RobustnessRequest) => Timed | Promise<Timed>>;

/** Milliseconds of each run. */
export interface Drawing {
	where: 'Node' | 'Chromium';
	places: number;
	draws: number;
	/** With the sensitivities, which the other way does without. */
	atlas: number[];
	/** None where it would take minutes. */
	straightforward: number[];
}

const components = 16;
const cases = [
	{ places: 12, draws: 10_000, rounds: 5, isCompared: true },
	{ places: 75, draws: 10_000, rounds: 3, isCompared: true },
	{ places: 12, draws: 1_000_000, rounds: 3, isCompared: false }
];

function requestOf(places: number, draws: number): RobustnessRequest {
	return {
		components: drawnComponents(Random.seeded(places), places, components, 0),
		weights: [],
		recipe: usualRecipe,
		normalisations,
		aggregations,
		concentration: 20,
		draws,
		seed: 1,
		focus: 0
	};
}

/** Measures both ways, by turns. @throws Error when they do not count the same ranks. */
export async function robustnessTimes(browser: Browser): Promise<Drawing[]> {
	const inNode: Runs = {
		atlas: (request) => timed(() => assessRobustness(request)?.rankCounts ?? []),
		straightforward: (request) => timed(() => straightforward(request))
	};
	return [
		...(await drawings('Node', inNode)),
		...(await inWorkers(browser, (runs) => drawings('Chromium', runs)))
	];
}

function timed(work: () => number[][]): Timed {
	const started = performance.now();
	const rankCounts = work();
	return { milliseconds: performance.now() - started, rankCounts };
}

async function drawings(where: Drawing['where'], runs: Runs): Promise<Drawing[]> {
	const found: Drawing[] = [];
	for (const { places, draws, rounds, isCompared } of cases) {
		const request = requestOf(places, draws);
		const drawing: Drawing = { where, places, draws, atlas: [], straightforward: [] };
		for (let round = 0; round < rounds; round += 1) {
			const own = await runs.atlas(request);
			drawing.atlas.push(own.milliseconds);
			if (!isCompared) continue;
			const other = await runs.straightforward(request);
			drawing.straightforward.push(other.milliseconds);
			if (JSON.stringify(own.rankCounts) !== JSON.stringify(other.rankCounts))
				throw new Error(`${where}: the two ways do not count the same ranks of ${places} places.`);
		}
		found.push(drawing);
	}
	return found;
}

/** Builds a page with the atlas's own worker, and hands over what it can do. */
async function inWorkers<T>(browser: Browser, use: (runs: Runs) => Promise<T>): Promise<T> {
	const outDir = await mkdtemp(join(tmpdir(), 'atlas-robustness-'));
	await build({
		configFile: false,
		root: join(import.meta.dirname, 'robustnessPage'),
		build: { outDir, emptyOutDir: true, target: 'es2022' },
		worker: { format: 'es' },
		logLevel: 'warn'
	});
	const site = await serve({ folder: outDir });
	const page = await browser.newPage();
	try {
		await page.goto(`${site.address}/`);
		await page.waitForFunction(() => 'robustnessRuns' in window);
		const run = (way: Way) => (request: RobustnessRequest) =>
			page.evaluate(
				([name, asked]) => (window as unknown as { robustnessRuns: Runs }).robustnessRuns[name](asked),
				[way, request] as const
			);
		return await use({ atlas: run('atlas'), straightforward: run('straightforward') });
	} finally {
		await page.close();
		await site.close();
		await rm(outDir, { recursive: true });
	}
}

/** The figures as Markdown. */
export function robustnessSaid(found: Drawing[]): string {
	const ms = (value: number) => `${Math.round(value)} ms`;
	const rows = found.map(({ where, places, draws, atlas, straightforward: other }): Row => {
		const [own, whole] = [median(atlas) ?? NaN, median(other)];
		const [shortest = NaN, longest = NaN] = extent(atlas);
		const perIndex = own / indexesFor(draws);
		return [
			`${where}, ${places} places, ${draws.toLocaleString('en')} draws`,
			ms(own),
			`${ms(shortest)} to ${ms(longest)}`,
			`${(1000 * perIndex).toFixed(2)} µs`,
			whole === undefined ? '' : ms(whole),
			whole === undefined ? '' : `${((1000 * whole) / draws).toFixed(1)} µs`,
			whole === undefined ? '' : `${(whole / draws / perIndex).toFixed(0)} ×`
		];
	});
	return table(
		[
			'robustness',
			'ranks and sensitivities',
			'shortest to longest',
			'an index',
			'a whole index each, ranks only',
			'an index',
			'naive : atlas, an index'
		],
		rows
	);
}

if (process.argv[1] === import.meta.filename) {
	const browser = await playwright.launch({ executablePath: await chromium(), args: chromiumFlags });
	try {
		console.log(robustnessSaid(await robustnessTimes(browser)));
	} finally {
		await browser.close();
	}
}
