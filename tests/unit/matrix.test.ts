// The matrix of outcomes: what it counts, what it keeps apart, and where its keys lead.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { linkReached } from '#lib/charts/matrix/linkReached.ts';
import { shades, shadeSteps } from '#lib/charts/matrix/shadeSteps.ts';
import type { ConsultationsData } from '#lib/frame/consultations/ConsultationsData.ts';
import { outcomesChoices } from '#lib/frame/consultations/outcomesChoices.ts';
import { drawnMatrix, type DrawnMatrix } from '#lib/frame/matrix/drawnMatrix.ts';
import { outcomeCounts } from '#lib/questions/outcomeCounts.ts';
import { outcomeNames } from '#lib/questions/outcomeNames.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { sourcesOfOutcomes } from '#lib/questions/sourcesOfOutcomes.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { tourMeetings } from '#lib/questions/tourMeetings.ts';
import { defaultOutcomes, outcomeParams, type OutcomesView } from '#lib/view/OutcomesView.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const outcomes: Record<string, string>[] = parse(await readFile('data/outcomes.csv'), { columns: true });
const lang = { lang: 'fr' };
const data: ConsultationsData = {
	language: 'fr',
	version: { version: '2026.11.24-test', date: '2026-11-24' },
	places: await ask(warehouse, placeNames, lang),
	themes: await ask(warehouse, themeNames, lang),
	names: await ask(warehouse, outcomeNames, lang),
	meetings: await ask(warehouse, tourMeetings, lang),
	answers: []
};
const choices = outcomesChoices(data);
const usual = defaultOutcomes(choices);
const every = choices.filters.scope;

async function drawn(
	filters: Partial<OutcomesView['filters']> = {},
	change: Partial<OutcomesView> = {}
): Promise<DrawnMatrix> {
	const view = { ...usual, filters: { ...usual.filters, ...filters }, ...change };
	const params = outcomeParams(view);
	return drawnMatrix({
		data,
		view,
		counts: { params, rows: await ask(warehouse, outcomeCounts, params) },
		sources: await ask(warehouse, sourcesOfOutcomes, params),
		page: '/fr/consultations/',
		query: ''
	});
}
const counted = (theme: string, place: string, isMeeting: boolean) =>
	outcomes.filter(
		(row) => row.theme === theme && row.place === place && (row.scope === 'meeting') === isMeeting
	).length;

describe('without a choice', () => {
	test('every theme and every region stands there, in order, also with nothing, and not the country', async () => {
		const { matrix } = await drawn();
		expect(matrix.rows.map(({ theme }) => theme)).toEqual(data.themes.map(({ theme }) => theme));
		expect(matrix.rows).toHaveLength(12);
		expect(matrix.rows.at(-1)).toMatchObject({ theme: 'POP', meeting: 0 });
		expect(matrix.columns.map(({ place }) => place)).toEqual(
			choices.places.filter((place) => place !== 'MA')
		);
		expect(matrix.columns).toHaveLength(12);
	});

	test('each cell counts the rows of the file, those of the meetings alone', async () => {
		const { matrix } = await drawn();
		for (const { theme, cells } of matrix.rows)
			for (const cell of cells)
				expect(cell, `${theme} ${cell.place}`).toMatchObject({
					meeting: counted(theme, cell.place, true),
					others: 0
				});
		expect(matrix.total).toEqual({ meeting: 75, others: 0 });
	});

	test('of Casablanca-Settat nothing is known, which is not zero', async () => {
		const { matrix, framed } = await drawn();
		expect(matrix.columns.filter(({ isUnknown }) => isUnknown).map(({ place }) => place)).toEqual(['MA-06']);
		for (const { cells } of matrix.rows)
			for (const { place, isUnknown } of cells) expect(isUnknown).toBe(place === 'MA-06');
		const [, , , place, , count] = Object.keys(framed.rows.columns);
		expect([place, count]).toEqual(['name', 'count']);
		const own = framed.rows.cells.filter((cells) => cells[2] === 'MA-06');
		expect(own).toHaveLength(12);
		for (const cells of own) expect(cells.at(-1)).toBeNull();
		expect(framed.notes.join(' ')).toContain('Casablanca-Settat');
	});
});

describe('with what was said outside the meetings', () => {
	test('it stands beside, in numbers of its own, and the country has a column at the end', async () => {
		const { matrix } = await drawn({ scope: every });
		expect(matrix.columns.at(-1)).toMatchObject({
			place: 'MA',
			isCountry: true,
			isUnknown: false,
			meeting: 0
		});
		expect(matrix.columns).toHaveLength(13);
		for (const { theme, cells } of matrix.rows)
			for (const cell of cells) {
				expect(cell.meeting, `${theme} ${cell.place}`).toBe(counted(theme, cell.place, true));
				expect(cell.others, `${theme} ${cell.place}`).toBe(counted(theme, cell.place, false));
			}
		expect(matrix.total).toEqual({ meeting: 75, others: 33 });
	});

	test('follow-ups of Casablanca-Settat are counted; its meeting stays unknown', async () => {
		const { matrix, framed } = await drawn({ scope: every });
		const column = matrix.columns.find(({ place }) => place === 'MA-06');
		expect(column).toMatchObject({ isUnknown: true, meeting: 0, others: 4 });
		const own = framed.rows.cells.filter((cells) => cells[2] === 'MA-06');
		expect(own.filter((cells) => cells[4] === 'meeting').map((cells) => cells.at(-1))).toEqual(
			Array(12).fill(null)
		);
		expect(own.filter((cells) => cells[4] === 'other').map((cells) => Number(cells.at(-1)))).toContain(2);
	});

	test('where the meetings do not count, nothing is shaded and no meeting is missed', async () => {
		const { matrix, framed } = await drawn({ scope: ['follow-up'] });
		expect(matrix.hasMeetings).toBe(false);
		expect(
			matrix.rows.flatMap(({ cells }) => cells).filter(({ step, isUnknown }) => step !== null || isUnknown)
		).toEqual([]);
		expect(framed.rows.cells.every((cells) => cells[4] === 'other')).toBe(true);
		expect(framed.title).not.toBe((await drawn()).framed.title);
	});
});

test('the totals are the sums of their cells, whatever the filters', async () => {
	const someCodes = <T extends string>(codes: readonly T[]) => fc.subarray([...codes], { maxLength: 3 });
	await fc.assert(
		fc.asyncProperty(
			someCodes(choices.filters.kind),
			someCodes(choices.filters.theme),
			someCodes(choices.filters.role),
			fc.subarray([...every], { minLength: 1 }),
			async (kind, theme, role, scope) => {
				const { matrix, framed } = await drawn({ kind, theme, role, scope });
				const of = (part: 'meeting' | 'others', counts: readonly { meeting: number; others: number }[]) =>
					counts.reduce((all, one) => all + one[part], 0);
				const isAmong = (codes: readonly string[], code = '') => !codes.length || codes.includes(code);
				const wanted = outcomes.filter(
					(row) =>
						isAmong(kind, row.kind) &&
						isAmong(theme, row.theme) &&
						isAmong(role, row.role) &&
						isAmong(scope, row.scope)
				);
				for (const part of ['meeting', 'others'] as const) {
					expect(of(part, matrix.rows)).toBe(matrix.total[part]);
					expect(of(part, matrix.columns)).toBe(matrix.total[part]);
					for (const row of matrix.rows) expect(of(part, row.cells)).toBe(row[part]);
				}
				expect(matrix.total.meeting + matrix.total.others).toBe(wanted.length);
				expect(framed.sources.map(({ source }) => source)).toEqual(
					[...new Set(wanted.map(({ source }) => source))].sort()
				);
				for (const row of matrix.rows)
					expect(row.isLeftOut).toBe(theme.length > 0 && !theme.includes(row.theme));
			}
		),
		{ numRuns: 40 }
	);
});

describe('what it says', () => {
	test('how many, of how many meetings', async () => {
		const { framed } = await drawn();
		expect(framed.measure).toMatch(/75 .*11 .*12 /);
		expect(framed.path).toBe('consultations/');
	});

	test('the theme spoken of most, by how many regions, and that of the region in focus', async () => {
		const { framed, matrix } = await drawn({}, { focus: 'MA-10' });
		const most = matrix.rows.toSorted((a, b) => b.meeting - a.meeting)[0];
		expect(most?.theme).toBe('GOUV');
		expect(framed.sentence).toContain(`${most?.name} (15`);
		expect(framed.sentence).toContain('9 régions');
		expect(framed.sentence).toMatch(/Guelmim-Oued Noun.*Gouvernance partagée \(4\)/);
	});

	test('that no meeting of the region in focus was found', async () => {
		const { framed } = await drawn({}, { focus: 'MA-06' });
		expect(framed.sentence).toMatch(/Casablanca-Settat.*aucune réunion/);
	});

	test('which filters leave it, in words', async () => {
		const { framed } = await drawn({ kind: ['need'], theme: ['RH'] }, { words: 'Formation' });
		for (const word of ['Besoin', 'Capital humain', 'Formation']) expect(framed.measure).toContain(word);
	});

	test('that nothing passes', async () => {
		const { framed, matrix } = await drawn({}, { words: 'zzzz' });
		expect(matrix.total).toEqual({ meeting: 0, others: 0 });
		expect(framed.sources).toEqual([]);
		expect(framed.sentence).toContain('Aucun');
	});

	test('each cell names its theme, its place and its numbers', async () => {
		const { matrix } = await drawn({ scope: every });
		const cell = matrix.rows
			.find(({ theme }) => theme === 'GOUV')
			?.cells.find(({ place }) => place === 'MA-10');
		expect(cell?.said).toMatch(/^Gouvernance partagée, Guelmim-Oued Noun.*: 4 .*1 /);
	});
});

describe('its shades', () => {
	test('are one for each number where numbers are small', () => {
		expect(shadeSteps(2)).toEqual([1, 2, 3, 4].map((count) => ({ from: count, to: count })));
		expect(shadeSteps(0)).toEqual(shadeSteps(4));
	});

	test('hold every count, one after the other', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5000 }), (most) => {
				const steps = shadeSteps(most);
				expect(steps).toHaveLength(shades);
				expect(steps[0]?.from).toBe(1);
				expect(steps.at(-1)?.to).toBeGreaterThanOrEqual(most);
				for (const [at, { to }] of steps.slice(0, -1).entries()) expect(steps[at + 1]?.from).toBe(to + 1);
			})
		);
	});

	test('are those that the key says, also of many outcomes', () => {
		const params = outcomeParams(usual);
		const rows = [1, 33, 34, 67, 100, 130].map((meeting, at) => ({
			theme: 'RH',
			place: `MA-0${at + 1}`,
			meeting,
			others: 0
		}));
		const { matrix } = drawnMatrix({
			data,
			view: usual,
			counts: { params, rows },
			sources: [],
			page: '',
			query: ''
		});
		for (const { meeting, step } of matrix.rows[0]?.cells ?? []) {
			const { from = 0, to = 0 } = matrix.steps[step ?? -1] ?? {};
			expect(meeting).toBeGreaterThanOrEqual(from);
			expect(meeting).toBeLessThanOrEqual(to);
		}
	});
});

describe('keys', () => {
	// Heads and cells; the middle of the grid has nothing to lead to.
	const links = [
		[false, true, true, true],
		[true, true, false, true],
		[true, false, false, false],
		[true, true, false, true]
	];
	const to = (row: number, column: number, key: string, { rtl = false, ctrlKey = false } = {}) => {
		const found = linkReached(links, { row, column }, { key, ctrlKey }, rtl);
		return found && [found.row, found.column];
	};

	test('lead over what is no link, and stop at the edge', () => {
		expect(to(1, 1, 'ArrowRight')).toEqual([1, 3]);
		expect(to(1, 3, 'ArrowDown')).toEqual([3, 3]);
		expect(to(2, 0, 'ArrowRight')).toBeNull();
		expect(to(0, 1, 'ArrowLeft')).toBeNull();
	});

	test('lead to where the arrow points, also from right to left', () => {
		expect(to(1, 3, 'ArrowLeft')).toEqual([1, 1]);
		expect(to(1, 1, 'ArrowLeft', { rtl: true })).toEqual([1, 3]);
		expect(to(1, 1, 'ArrowUp', { rtl: true })).toEqual([0, 1]);
	});

	test('lead to the ends of the row, and of the grid', () => {
		expect(to(1, 3, 'Home')).toEqual([1, 0]);
		expect(to(1, 0, 'End')).toEqual([1, 3]);
		expect(to(1, 1, 'Home', { ctrlKey: true })).toEqual([0, 1]);
		expect(to(1, 1, 'End', { ctrlKey: true })).toEqual([3, 3]);
	});

	test('are the browser’s where they do not move', () => {
		expect(to(1, 1, 'Enter')).toBeUndefined();
		expect(to(1, 1, 'ArrowDown', { ctrlKey: true })).toBeUndefined();
	});
});
