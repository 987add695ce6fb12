import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Random } from '../../src/lib/measures/robustness/Random.ts';
import { openInNode } from '../../src/lib/warehouse/openInNode.server.ts';
import type { Scalar } from '../../src/lib/warehouse/Warehouse.ts';
import type { PlainOutcome } from './matrixPage/straightforward.ts';

type Row = Record<string, Scalar>;

/**
 * Writes `N.duckdb`, made as the atlas's own database is, and `N.json` with the same outcomes for a page that filters
 * them by itself. Beside the real outcomes stand so many others, put together from what the real ones say.
 */
export async function matrixData(data: string, folder: string, outcomes: number): Promise<void> {
	const real = await openInNode(data);
	const rows = await real.rows('SELECT * FROM outcomes ORDER BY position');
	const tagged = await real.rows('SELECT * FROM outcome_sectors ORDER BY outcome, sector');
	await real.close();
	const sectorsOf = Map.groupBy(tagged, ({ outcome }) => outcome);
	const held = [...new Set(rows.flatMap(({ scope, place }) => (scope === 'meeting' ? [place] : [])))];
	const themes = [...new Set(rows.map(({ theme }) => theme))];

	const random = Random.seeded(outcomes);
	const one = <T>(list: readonly T[]) => list[random.below(list.length)] as T;
	const sectors: Row[] = [...tagged];
	const all: Row[] = [...rows];
	while (all.length < outcomes) {
		const [from, said] = [one(rows), one(rows)];
		const outcome = `BENCH-${all.length}`;
		const texted = Object.fromEntries(
			['fr', 'ar', 'en'].map((lang) => [
				`summary_${lang}`,
				`${from[`summary_${lang}`]} ${said[`summary_${lang}`]}`
			])
		);
		all.push({
			...from,
			...texted,
			outcome,
			place: (from.scope === 'meeting' ? one(held) : from.place) ?? null,
			theme: one(themes) ?? null,
			kind: said.kind ?? null,
			role: said.role ?? null,
			position: all.length + 1000
		});
		for (const { sector = null } of sectorsOf.get(said.outcome) ?? []) sectors.push({ outcome, sector });
	}

	const tables = join(folder, `tables-${outcomes}`);
	await mkdir(tables);
	for (const name of await readdir(data)) await copyFile(join(data, name), join(tables, name));
	await writeFile(join(tables, 'outcomes.csv'), csvOf(all));
	await writeFile(join(tables, 'outcome_sectors.csv'), csvOf(sectors));
	const made = await openInNode(tables, join(folder, `${outcomes}.duckdb`));
	const texts = await made.rows('SELECT outcome, folded FROM outcome_texts');
	await made.close();
	const textOf = new Map(texts.map(({ outcome, folded }) => [outcome, folded]));
	const sectorsOfAll = Map.groupBy(sectors, ({ outcome }) => outcome);
	const plain = all.map((row): PlainOutcome => ({
		place: String(row.place),
		theme: String(row.theme),
		scope: String(row.scope),
		kind: String(row.kind),
		role: String(row.role),
		sectors: (sectorsOfAll.get(row.outcome) ?? []).map(({ sector }) => String(sector)),
		text: String(textOf.get(row.outcome ?? null))
	}));
	await writeFile(join(folder, `${outcomes}.json`), JSON.stringify(plain));
}

function csvOf(rows: readonly Row[]): string {
	const names = Object.keys(rows[0] ?? {});
	const cell = (value: Scalar | undefined) => {
		const text = value === null || value === undefined ? '' : String(value);
		return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return [names, ...rows.map((row) => names.map((name) => row[name]))]
		.map((cells) => `${cells.map(cell).join(',')}\n`)
		.join('');
}
