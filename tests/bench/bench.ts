// `npm run bench`: the atlas beside a naive page, measured on this machine in one run by the same code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { chromium as playwright } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../server/serve.ts';
import { chromium, chromiumFlags } from '../chromium.ts';
import { exploring, exploringSaid } from './exploring.ts';
import { matrixSaid, matrixTimes } from './matrix.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';
import { robustnessSaid, robustnessTimes } from './robustness.ts';
import { scale } from './scale.ts';
import { scaleHead, scaleRows, scaleSaid } from './scaleReport.ts';
import { slidingSaid, slidings } from './sliding.ts';
import { table } from './table.ts';

const results = 'bench-results/latest.json';

await build({ configFile: 'tests/bench/naive/vite.config.ts' });
const atlas = await serve({ folder: 'build' });
const naive = await serve({ folder: '.svelte-kit/build-naive' });
const browser = await playwright.launch({ executablePath: await chromium(), args: chromiumFlags });
try {
	const machine = {
		processor: cpus()[0]?.model ?? 'unknown',
		cores: cpus().length,
		memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
		node: process.versions.node,
		chromium: browser.version()
	};
	const figures = await measure(browser, atlas.address, naive.address);
	const explored = await exploring(browser, atlas.address);
	const slid = await slidings(browser, `${atlas.address}/fr/potential/`);
	const drawn = await robustnessTimes(browser);
	const filtered = await matrixTimes(browser);
	const verification = await scale();
	mkdirSync('bench-results', { recursive: true });
	writeFileSync(
		results,
		`${JSON.stringify({ at: new Date().toISOString(), machine, ...figures, exploring: explored, sliding: slid, robustness: drawn, matrix: filtered, verification }, null, '\t')}\n`
	);
	console.log(
		`${report(machine, figures)}\n\n${exploringSaid(explored)}\n\n${slidingSaid(slid)}\n\n${robustnessSaid(drawn)}\n\n${matrixSaid(filtered)}`
	);
	if (verification)
		console.log(`\n${scaleSaid(verification)}\n\n${table(scaleHead, scaleRows(verification))}`);
} finally {
	await browser.close();
	await Promise.all([atlas.close(), naive.close()]);
}
