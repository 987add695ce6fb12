// Commitments as the tables have them: each with a state, each figure and state as its row says; and who says what.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { figureInWords } from '#lib/frame/commitments/commitmentWords.ts';
import { commitmentsData } from '#lib/frame/commitments/commitmentsData.server.ts';
import { commitmentSentences } from '#lib/frame/commitments/commitmentSentences.ts';
import { byLatestState, followed, quantities, stateOrder } from '#lib/frame/commitments/followed.ts';
import { framingSentences, silentSentences } from '#lib/frame/limits/limitSentences.ts';
import { limitsData } from '#lib/frame/limits/limitsData.server.ts';
import { outcomeTotals } from '#lib/frame/limits/outcomeTotals.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { outcomeNames } from '#lib/questions/outcomeNames.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { tourMeetings } from '#lib/questions/tourMeetings.ts';
import { languages } from '#lib/view/languages.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const rowsOf = (table: string): Record<string, string>[] =>
	parse(readFileSync(`data/${table}.csv`), { columns: true });

const outcomes = rowsOf('outcomes');
const promised = outcomes.filter(({ kind }) => kind === 'commitment');
const data = await commitmentsData(warehouse, 'en');
const all = followed(data);

describe('commitments', () => {
	test('are all there, and stand each under one state', () => {
		const codes = promised.map(({ outcome }) => outcome).sort();
		expect(codes.length).toBeGreaterThan(10);
		const shown = byLatestState(all).flatMap(({ commitments }) => commitments.map(({ outcome }) => outcome));
		expect(shown.sort()).toEqual(codes);
	});

	test('come region by region, the country’s last', () => {
		const places = all.map(({ place }) => place.replace(/^MA$/, 'MA-99'));
		expect(places).toEqual(places.toSorted());
	});

	test.each(['commitment_states', 'commitment_figures'])('alone have rows in %s', (table) => {
		const known = new Set(promised.map(({ outcome }) => outcome));
		expect(rowsOf(table).filter(({ outcome = '' }) => !known.has(outcome))).toEqual([]);
	});

	test('have the states of the table, in its order, and those that words are there for', () => {
		const shown = all.flatMap(({ states }) =>
			states.map(({ outcome, position, state, date, source }) => [
				outcome,
				`${position}`,
				state,
				date ?? '',
				source
			])
		);
		const written = rowsOf('commitment_states').map((row) => [
			row.outcome,
			row.position,
			row.state,
			row.date,
			row.source
		]);
		expect(shown.sort()).toEqual(written.sort());
		expect(
			written.map(([, , state]) => state).filter((state) => !stateOrder.some((one) => one === state))
		).toEqual([]);
	});

	test.each(languages)(
		'have the figures of the table, digit for digit, about where it says about (%s)',
		async (language) => {
			const { figures } = await commitmentsData(warehouse, language);
			const units = new Map(rowsOf('units').map((row) => [row.unit, row[`symbol_${language}`]]));
			const rows = rowsOf('commitment_figures');
			expect(figures.length).toBe(rows.length);
			expect(rows.length).toBeGreaterThan(10);
			for (const row of rows) {
				const found = figures.find(
					(one) => one.outcome === row.outcome && `${one.position}` === row.position
				);
				expect(found).toMatchObject({
					quantity: row.quantity,
					value: Number(row.value),
					symbol: units.get(row.unit)
				});
				expect(found?.subject ?? '').toBe(row[`subject_${language}`]);
				const words = speaking(language, () => (found ? figureInWords(found, language) : ''));
				const bare = words.replace(/[\u00a0\u202f]/g, ' ').replace(/(\d)[ ,.](?=\d{3}\b)/g, '$1');
				const decimal = language === 'en' ? '.' : ',';
				// Arabic has words of its own for one zone and for two.
				const isWorded = language === 'ar' && row.quantity === 'zones' && Number(row.value) < 3;
				if (!isWorded) expect(bare).toContain((row.value ?? '').replace('.', decimal));
				expect(/about|environ|نحو/.test(words), words).toBe(row.approximate === 'true');
			}
			expect(rows.filter(({ quantity }) => !quantities.some((one) => one === quantity))).toEqual([]);
		}
	);

	test('are counted in the sentence as SQL counts them', async () => {
		const [counted] = await warehouse.rows(`SELECT count(*)::INTEGER AS every,
			count(*) FILTER (scope = 'meeting')::INTEGER AS within,
			count(*) FILTER (outcome NOT IN (SELECT outcome FROM commitment_figures))::INTEGER AS bare,
			count(*) FILTER (outcome IN (SELECT outcome FROM commitment_figures WHERE quantity = 'investment'))::INTEGER AS paid
			FROM outcomes WHERE kind = 'commitment'`);
		const [first, second] = speaking('en', () => commitmentSentences(all, 'en'));
		expect(first).toContain(`${counted?.every} commitments found: ${counted?.within} said in`);
		expect(second).toContain(`an amount in dirhams (${counted?.paid})`);
		expect(second).toContain(`nothing (${counted?.bare})`);
	});

	test('lead each to a source that can be opened', () => {
		const strays = all.flatMap(({ states }) =>
			states.filter(({ address }) => !/^https?:/.test(address ?? ''))
		);
		expect(strays).toEqual([]);
	});
});

describe('what the outcomes are not', async () => {
	const limits = await limitsData(warehouse);
	const meeting = outcomes.filter(({ scope }) => scope === 'meeting');

	test.each(['role', 'kind'] as const)('is told by %s, meetings apart from the rest', (by) => {
		const totals = outcomeTotals(limits.roles, by);
		for (const { code, meeting: within, others } of totals) {
			const own = outcomes.filter((row) => row[by] === code);
			expect([within, others], code).toEqual([
				own.filter(({ scope }) => scope === 'meeting').length,
				own.filter(({ scope }) => scope !== 'meeting').length
			]);
		}
		expect(totals.map(({ code }) => code).sort()).toEqual(
			[...new Set(outcomes.map((row) => row[by] ?? ''))].sort()
		);
	});

	test.each(languages)(
		'is said with the numbers of the rows, and names the region without a meeting (%s)',
		async (lang) => {
			const input = {
				limits,
				names: await ask(warehouse, outcomeNames, { lang }),
				meetings: await ask(warehouse, tourMeetings, { lang }),
				places: await ask(warehouse, placeNames, { lang }),
				language: lang
			};
			const framing = speaking(lang, () => framingSentences(input)).join(' ');
			const minister = meeting.filter(({ role }) => role === 'minister').length;
			const proposals = meeting.filter(({ kind }) => kind === 'proposal').length;
			for (const number of [meeting.length, minister, proposals])
				expect(framing).toMatch(new RegExp(`\\b${number}\\b`));
			const silent = speaking(lang, () => silentSentences(input));
			const casablanca = input.places.find(({ place }) => place === 'MA-06')?.name ?? '';
			expect(silent.filter((sentence) => sentence.includes(casablanca))).toHaveLength(1);
			const pending = rowsOf('translations').some(
				(row) =>
					row.table_name === 'outcomes' &&
					row.column_name === 'summary' &&
					row.language === 'ar' &&
					row.review === 'pending'
			);
			expect(silent.some((sentence) => /Arabic|arabe|العربية/.test(sentence))).toBe(pending);
		}
	);
});
