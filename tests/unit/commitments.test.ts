// The follow-up of commitments: what is latest, what is counted, and in which words.
import { describe, expect, test } from 'vitest';
import type { CommitmentsData } from '#lib/frame/commitments/CommitmentsData.ts';
import { commitmentSentences } from '#lib/frame/commitments/commitmentSentences.ts';
import {
	figureInWords,
	stateInWords,
	whereCommitted,
	whichWithin
} from '#lib/frame/commitments/commitmentWords.ts';
import {
	byLatestState,
	figuredCounts,
	followed,
	mostRecent,
	ofMeetings,
	stateOrder
} from '#lib/frame/commitments/followed.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { dateInWords } from '#lib/view/dates.ts';
import { languages, type Language } from '#lib/view/languages.ts';

const source = { source: 'S', title: 'T', publisher: 'P', address: null, published: null, quote: null };
const commitment = (outcome: string, place: string, scope: string) => ({
	...source,
	outcome,
	place,
	scope,
	theme: 'ZONE',
	kind: 'commitment',
	role: 'minister',
	speaker: 'somebody',
	summary: 'something'
});
const state = (outcome: string, position: number, state: string, date: string | null) => ({
	...source,
	outcome,
	position,
	state,
	date,
	note: 'a note'
});
const figure = (outcome: string, position: number, quantity: string, value: number, approximate = false) => ({
	outcome,
	position,
	quantity,
	value,
	approximate,
	...({
		investment: { unit: 'billion_mad', symbol: 'bn MAD' },
		area: { unit: 'ha', symbol: 'ha' },
		jobs: { unit: 'jobs', symbol: 'jobs' },
		zones: { unit: 'zones', symbol: 'zones' },
		share: { unit: 'percent', symbol: '%' }
	}[quantity] ?? { unit: quantity, symbol: quantity }),
	subject: null
});
const data: CommitmentsData = {
	commitments: [
		commitment('A', 'MA-02', 'meeting'),
		commitment('B', 'MA-06', 'follow-up'),
		commitment('C', 'MA', 'national')
	],
	figures: [figure('A', 1, 'zones', 8), figure('A', 2, 'zones', 2), figure('B', 1, 'investment', 1.5)],
	states: [
		state('B', 2, 'opened', null),
		state('B', 1, 'signed', '2024-01-05'),
		state('C', 1, 'announced', '2024'),
		state('A', 1, 'announced', '2023-10')
	]
};
const all = followed(data);

describe('a commitment', () => {
	test('has its own figures, and its states by position, whatever order they come in', () => {
		expect(
			all.map(({ outcome, figures, states }) => [outcome, figures.length, states.map((one) => one.state)])
		).toEqual([
			['A', 2, ['announced']],
			['B', 1, ['signed', 'opened']],
			['C', 0, ['announced']]
		]);
	});

	test('stands where its last state is, dated or not', () => {
		expect(all.map(({ latest }) => [latest?.state, latest?.date])).toEqual([
			['announced', '2023-10'],
			['opened', null],
			['announced', '2024']
		]);
	});
});

describe('commitments', () => {
	test('stand under their latest state only, states in their order and none left out', () => {
		expect(byLatestState(all).map(({ state, commitments }) => [state, commitments.length])).toEqual([
			['announced', 2],
			['approved', 0],
			['signed', 0],
			['funded', 0],
			['opened', 1]
		]);
		expect(byLatestState(all)[0]?.commitments.map(({ outcome }) => outcome)).toEqual(['A', 'C']);
	});

	test('count once for each quantity, however many figures they have', () => {
		expect(figuredCounts(all)).toEqual({
			of: [
				{ quantity: 'investment', count: 1 },
				{ quantity: 'zones', count: 1 }
			],
			none: 1
		});
	});

	test('of meetings are those of their scope alone', () => {
		expect(ofMeetings(all)).toBe(1);
		expect(ofMeetings([{ scope: 'meeting-side' }, { scope: 'follow-up' }])).toBe(0);
	});

	test('are as recent as their most recent dated state', () => {
		expect(mostRecent(all)).toBe('2024-01-05');
		expect(mostRecent(followed({ ...data, states: [state('A', 1, 'announced', null)] }))).toBeUndefined();
	});
});

const said = (language: Language, run: () => string) => speaking(language, run);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('words', () => {
	test.each([
		['fr', '2024-01-05', '5 janvier 2024'],
		['fr', '2024-01', 'janvier 2024'],
		['en', '2024-07', 'July 2024'],
		['ar', '2024-01-05', '5 يناير 2024'],
		['ar', '2024-01', 'يناير 2024'],
		['en', '2024', '2024']
	] as const)('of a date in %s: %s is "%s", no more precise than known', (language, date, words) => {
		expect(dateInWords(date, language)).toBe(words);
	});

	test('of a state say when, or that it is not known', () => {
		expect(said('en', () => stateInWords({ state: 'signed', date: '2024-01-05' }, 'en'))).toBe(
			'Signed, 5 January 2024'
		);
		expect(said('fr', () => stateInWords({ state: 'opened', date: null }, 'fr'))).toBe(
			'Ouvert, date inconnue'
		);
		expect(said('ar', () => stateInWords({ state: 'funded', date: '2024' }, 'ar'))).toBe('ممول، 2024');
	});

	test.each(languages)('of states differ from each other and from their codes (%s)', (language) => {
		const words = stateOrder.map((one) =>
			said(language, () => stateInWords({ state: one, date: '2024' }, language))
		);
		expect(new Set(words).size).toBe(stateOrder.length);
		expect(words.filter((word, at) => word.startsWith(stateOrder[at] ?? ''))).toEqual([]);
	});

	test.each([
		['fr', figure('A', 1, 'investment', 1.5), '1,5 bn MAD'],
		['en', figure('A', 1, 'jobs', 20_000, true), 'about 20,000 jobs'],
		['fr', figure('A', 1, 'jobs', 20_000, true), 'environ 20 000 jobs'],
		['en', figure('A', 1, 'share', 50), '50%'],
		['fr', figure('A', 1, 'zones', 8), '8 zones'],
		['fr', figure('A', 1, 'zones', 1), '1 zone'],
		['ar', figure('A', 1, 'zones', 8), '8 مناطق'],
		['ar', figure('A', 1, 'zones', 2), 'منطقتان'],
		['en', figure('A', 1, 'area', 52.125), '52.125 ha']
	] as const)('of a figure in %s, as its source gives it: $2', (language, one, words) => {
		expect(plain(said(language, () => figureInWords(one, language)))).toBe(words);
	});

	test('of where it was said: in the meeting, or where else', () => {
		expect(said('en', () => whereCommitted('meeting'))).toBe('In the meeting');
		expect(said('en', () => whereCommitted('follow-up'))).toBe('Follow-up, outside the meeting');
	});

	test('of a count never leave the meetings’ share out', () => {
		expect(said('en', () => whichWithin(0))).toBe('none said in a meeting');
		expect(said('en', () => whichWithin(1))).toBe('1 of them said in a meeting');
	});

	test('of all commitments are counted from them', () => {
		const sentences = speaking('en', () => commitmentSentences(all, 'en'));
		expect(sentences[0]).toMatch(/^3 commitments found: 1 said in a meeting of the tour, 2 from elsewhere/);
		expect(sentences[1]).toMatch(
			/: an amount in dirhams \(1\), a number of zones \(1\) and nothing \(1\)\.$/
		);
		expect(sentences[2]).toContain('5 January 2024');
	});
});
