// What filters leave of the outcomes: the atlas's questions against a count of the CSV files in JavaScript.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { kindsOfOutcome, scopesOfOutcomes } from '#lib/frame/consultations/outcomesChoices.ts';
import { outcomeCounts } from '#lib/questions/outcomeCounts.ts';
import { outcomeFacets } from '#lib/questions/outcomeFacets.ts';
import { outcomeNames } from '#lib/questions/outcomeNames.ts';
import { outcomesFound } from '#lib/questions/outcomesFound.ts';
import { folded, withoutArticle } from '#lib/view/folded.ts';
import { outcomeFilters, outcomeParams, type OutcomeFilter } from '#lib/view/OutcomesView.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());

const table = (name: string) =>
	parse(readFileSync(`data/${name}.csv`), { columns: true }) as Record<string, string>[];
const sectors = Map.groupBy(table('outcome_sectors'), ({ outcome }) => outcome);
const languages = ['fr', 'ar', 'en'];
const outcomes = table('outcomes').map((row) => ({
	outcome: row.outcome ?? '',
	place: row.place ?? '',
	position: Number(row.position),
	codes: {
		kind: [row.kind ?? ''],
		theme: [row.theme ?? ''],
		sector: (sectors.get(row.outcome) ?? []).map(({ sector = '' }) => sector),
		role: [row.role ?? ''],
		scope: [row.scope ?? '']
	} satisfies Record<OutcomeFilter, string[]>,
	texts: languages
		.flatMap((lang) => [row[`summary_${lang}`], row[`speaker_${lang}`]])
		.map((text = '') => folded(text))
}));
type Outcome = (typeof outcomes)[number];
const themes = table('themes').map(({ theme = '' }) => theme);
const codes: Record<OutcomeFilter, readonly string[]> = {
	kind: kindsOfOutcome,
	theme: themes,
	sector: [...new Set(outcomes.flatMap((one) => one.codes.sector))].sort(),
	role: table('speaker_roles').map(({ role = '' }) => role),
	scope: scopesOfOutcomes
};

/** What a reader chose: codes of each filter, words, and a crossing. */
interface Chosen {
	filters: Record<OutcomeFilter, string[]>;
	words: string;
	at: { theme: string; place: string };
}

/** Words that stand in the texts, as readers may write them; and a few that do not. */
const someWord = fc.oneof(
	fc
		.constantFrom(...outcomes.flatMap(({ texts }) => texts))
		.chain((text) => fc.constantFrom(...text.split(' ').filter((word) => word.length > 1)))
		.chain((word) => fc.constantFrom(word, word.toUpperCase(), word.slice(0, 4))),
	fc.constantFrom('Énergie', 'الصِّناعة', 'للاستثمار', 'xyzzy', 'l’eau', '!')
);
const someCodes = (filter: OutcomeFilter) =>
	fc.oneof(
		{ weight: 2, arbitrary: fc.constant<string[]>([]) },
		{ weight: 3, arbitrary: fc.subarray([...codes[filter]], { minLength: 1 }) }
	);
const someChosen: fc.Arbitrary<Chosen> = fc.record({
	filters: fc.record({
		kind: someCodes('kind'),
		theme: someCodes('theme'),
		sector: someCodes('sector'),
		role: someCodes('role'),
		scope: fc.oneof(fc.constant<string[]>(['meeting']), fc.subarray([...codes.scope], { minLength: 1 }))
	}),
	words: fc.array(someWord, { maxLength: 2 }).map((words) => words.join(' ')),
	at: fc.oneof(
		fc.constant({ theme: '', place: '' }),
		fc.record({ theme: fc.constantFrom('', ...themes), place: fc.constantFrom('', 'MA', 'MA-06', 'MA-07') })
	)
});

/** The outcomes that filters leave, in the order of the tables. @param except a filter that does not count */
function left({ filters, words }: Chosen, except?: OutcomeFilter): Outcome[] {
	const typed = folded(words).split(' ').filter(Boolean).map(withoutArticle);
	return outcomes.filter(
		(one) =>
			outcomeFilters.every(
				(filter) =>
					filter === except ||
					!filters[filter].length ||
					one.codes[filter].some((code) => filters[filter].includes(code))
			) && typed.every((word) => one.texts.some((text) => text.includes(word)))
	);
}

const isOfMeeting = ({ codes: { scope } }: Outcome) => scope.includes('meeting');
const counted = (found: Outcome[]) => ({
	meeting: found.filter(isOfMeeting).length,
	others: found.filter((one) => !isOfMeeting(one)).length
});

function inJavaScript(chosen: Chosen) {
	const found = left(chosen);
	const crossings = Map.groupBy(found, ({ codes: { theme }, place }) => `${theme.join()} ${place}`);
	const facets = outcomeFilters.flatMap((filter) => {
		const others = left(chosen, filter);
		return codes[filter]
			.map((code) => ({ filter, code, ...counted(others.filter((one) => one.codes[filter].includes(code))) }))
			.filter(({ meeting, others: elsewhere }) => meeting + elsewhere > 0);
	});
	const { theme, place } = chosen.at;
	const listed = found
		.filter((one) => (!theme || one.codes.theme.includes(theme)) && (!place || one.place === place))
		.sort(
			(a, b) =>
				themes.indexOf(a.codes.theme[0] ?? '') - themes.indexOf(b.codes.theme[0] ?? '') ||
				Number(a.place === 'MA') - Number(b.place === 'MA') ||
				(a.place < b.place ? -1 : a.place > b.place ? 1 : a.position - b.position)
		);
	return {
		counts: new Map([...crossings].map(([crossing, of]) => [crossing, counted(of)])),
		facets: new Map(
			facets.map(({ filter, code, meeting, others }) => [`${filter} ${code}`, { meeting, others }])
		),
		listed: listed.map(({ outcome }) => outcome)
	};
}

async function inDuckDb(chosen: Chosen) {
	const params = outcomeParams(chosen);
	const counts = await ask(warehouse, outcomeCounts, params);
	const facets = await ask(warehouse, outcomeFacets, params);
	const found = await ask(warehouse, outcomesFound, { ...params, ...chosen.at, most: 1000, lang: 'fr' });
	return {
		counts: new Map(
			counts.map(({ theme, place, meeting, others }) => [`${theme} ${place}`, { meeting, others }])
		),
		facets: new Map(
			facets.map(({ filter, code, meeting, others }) => [`${filter} ${code}`, { meeting, others }])
		),
		listed: found.map(({ outcome }) => outcome),
		rows: { counts, facets, found }
	};
}

test('the outcomes are there, with the codes that can be chosen', async () => {
	expect(outcomes.length).toBe(108);
	expect(outcomes.filter(isOfMeeting).length).toBe(75);
	for (const filter of outcomeFilters)
		for (const one of outcomes) expect(codes[filter]).toEqual(expect.arrayContaining(one.codes[filter]));
	const names = await ask(warehouse, outcomeNames, { lang: 'en' });
	for (const filter of ['sector', 'role'] as const)
		expect(names.filter((row) => row.filter === filter).map(({ code }) => code)).toEqual(codes[filter]);
});

describe('whatever is chosen', () => {
	test('the matrix, the facets and the list are what a count of the tables gives', async () => {
		const sizes: number[] = [];
		await fc.assert(
			fc.asyncProperty(someChosen, async (chosen) => {
				const { counts, facets, listed } = await inDuckDb(chosen);
				expect({ counts, facets, listed }).toEqual(inJavaScript(chosen));
				sizes.push(listed.length);
			}),
			{ numRuns: 150 }
		);
		// Filters that always leave nothing, or all, would prove nothing.
		expect(new Set(sizes).size).toBeGreaterThan(6);
	});

	test('the matrix sums up to the list, scope by scope, and no scope that was not asked for is in it', async () => {
		await fc.assert(
			fc.asyncProperty(someChosen, async (chosen) => {
				const { rows } = await inDuckDb({ ...chosen, at: { theme: '', place: '' } });
				const meeting = rows.counts.reduce((sum, row) => sum + row.meeting, 0);
				const others = rows.counts.reduce((sum, row) => sum + row.others, 0);
				expect(rows.found.filter(({ scope }) => scope === 'meeting').length).toBe(meeting);
				expect(rows.found.filter(({ scope }) => scope !== 'meeting').length).toBe(others);
				expect(chosen.filters.scope).toEqual(
					expect.arrayContaining([...new Set(rows.found.map(({ scope }) => scope))])
				);
				if (!chosen.filters.scope.includes('meeting')) expect(meeting).toBe(0);
				if (chosen.filters.scope.join() === 'meeting') expect(others).toBe(0);
			}),
			{ numRuns: 80 }
		);
	});

	test('a facet of scopes is of the meetings or of others, never of both', async () => {
		await fc.assert(
			fc.asyncProperty(someChosen, async (chosen) => {
				const { rows } = await inDuckDb(chosen);
				for (const { code, meeting, others } of rows.facets.filter(({ filter }) => filter === 'scope'))
					expect(code === 'meeting' ? others : meeting).toBe(0);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('words', () => {
	const found = async (words: string) =>
		(await inDuckDb({ filters: everywhere, words, at: { theme: '', place: '' } })).listed;
	const everywhere = { kind: [], theme: [], sector: [], role: [], scope: [...scopesOfOutcomes] };

	test.each([
		['énergie', 'ENERGIE'],
		['régions', 'regions'],
		['الصناعة', 'صناعه'],
		['الجِهَة', 'الجهه'],
		['الاستثمار', 'استثمار'],
		['إنتاج', 'انتاج']
	])('%s and %s find the same', async (one, other) => {
		expect((await found(one)).length).toBeGreaterThan(0);
		expect(await found(other)).toEqual(await found(one));
	});

	test('may stand in the texts of several languages, and in the speaker', async () => {
		const several = await found('energies طاقات');
		expect(several.length).toBeGreaterThan(0);
		expect(several.every((one) => outcomes.some(({ outcome }) => outcome === one))).toBe(true);
		expect((await found('wali')).length).toBeGreaterThanOrEqual(9);
	});

	test('must all be there', async () => {
		expect(await found('energies xyzzy')).toEqual([]);
	});
});
