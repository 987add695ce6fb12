import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#lib/frame/find/Entry.ts';
import { entries } from '#lib/frame/find/entries.ts';
import { prepared } from '#lib/frame/find/prepared.ts';
import { ranked } from '#lib/frame/find/ranked.ts';
import { mostShown, shown } from '#lib/frame/find/shown.ts';
import { findable } from '#lib/questions/findable.ts';
import { folded } from '#lib/view/folded.ts';
import { languages, type Language } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

const all = entries(await ask(await atlas(), findable, { lang: 'fr' }));
const index = prepared(all);
const find = (query: string, reader: Language = 'fr') => ranked(index, query, reader);
const ids = (query: string, reader?: Language) => find(query, reader).map(({ entry }) => entry.id);
const ofKind = (kind: Entry['kind']) => all.filter((entry) => entry.kind === kind);

test('everything is in the index that has a page to lead to', () => {
	expect(ofKind('indicator').length).toBeGreaterThan(100);
	expect(ofKind('region')).toHaveLength(12);
	expect(ofKind('province')).toHaveLength(75);
	expect(ofKind('outcome').length).toBeGreaterThan(80);
	const regions = new Set(ofKind('region').map(({ id }) => id));
	const beside = all.filter(({ kind }) => kind === 'province' || kind === 'outcome');
	expect(beside.filter(({ place }) => !regions.has(place ?? ''))).toEqual([]);
	expect(ofKind('outcome').some(({ scope }) => scope)).toBe(true);
});

describe('the best is first', () => {
	test.each<[string, Language, string[]]>([
		['kenitra', 'fr', ['MA-KEN', 'MA-04']],
		['Kénitra', 'ar', ['MA-KEN', 'MA-04']],
		['القنيطرة', 'fr', ['MA-KEN', 'MA-04']],
		['قنيطره', 'en', ['MA-KEN', 'MA-04']],
		['marakech', 'fr', ['MA-07', 'MA-MAR']],
		['marakesh', 'en', ['MA-07', 'MA-MAR']],
		['مراكش اسفي', 'ar', ['MA-07']],
		['مراكش آسفي', 'fr', ['MA-07']],
		['tanger', 'ar', ['MA-01', 'MA-TNG']],
		['tangier', 'fr', ['MA-01', 'MA-TNG']],
		['benimellal', 'fr', ['MA-BEM', 'MA-05']],
		["l'oriental", 'fr', ['MA-02']],
		['casablnca', 'en', ['MA-06', 'MA-CAS']],
		['Rabat-Salé-Kénitra', 'ar', ['MA-04']],
		['region', 'fr', ['gdp_share']],
		['MARRAKECH', 'fr', ['MA-MAR', 'MA-07']]
	])('%s (%s)', (query, reader, expected) => {
		expect(ids(query, reader).slice(0, expected.length)).toEqual(expected);
	});

	test.each<[string, Language]>([
		['chomage', 'fr'],
		['chômage', 'ar'],
		['chomge', 'fr'],
		['unemploymnt', 'en'],
		['unemployemnt', 'fr'],
		['بطالة', 'fr'],
		['البطالة', 'ar'],
		['بطاله', 'ar'],
		['taux du chomage', 'fr']
	])('%s finds unemployment (%s)', (query, reader) => {
		expect(ids(query, reader).slice(0, 4)).toEqual(
			expect.arrayContaining(['unemployment_census', 'unemployment_census_female', 'unemployment_rate'])
		);
	});
});

describe('quality', () => {
	test('words as typed come before beginnings, these before what is within words', () => {
		for (const query of ['emploi', 'part', 'industrie', 'port', 'production', 'النشاط', 'rate']) {
			const fits = find(query).map(({ fit }) => fit);
			expect(fits.length).toBeGreaterThan(3);
			expect(fits).toEqual(fits.toSorted((a, b) => a - b));
		}
	});

	test('at equal fit provinces come after indicators and regions, outcomes last', () => {
		const order = { indicator: 0, region: 0, province: 1, outcome: 2 };
		for (const query of ['sa', 'projet', 'ma', 'zone', 'safi']) {
			const found = find(query).map(({ entry, fit }) => 10 * fit + order[entry.kind]);
			expect(found.length).toBeGreaterThan(1);
			expect(found).toEqual(found.toSorted((a, b) => a - b));
		}
	});

	test('what is typed rightly is not drowned in what is spelt alike', () => {
		expect(find('chomage').every(({ fit }) => fit < 3)).toBe(true);
		expect(ids('taza')[0]).toBe('MA-TAZ');
	});

	test('a region and a subject find what was said there on it', () => {
		const found = find('marrakech energie').map(({ entry }) => entry);
		expect(found.length).toBeGreaterThan(0);
		expect(found.every(({ kind, place }) => kind === 'outcome' && place === 'MA-07')).toBe(true);
	});

	test('where nothing has all words, what has some of them is found, and known as such', () => {
		const found = find('chomage marrakech');
		expect(found.every(({ missing }) => missing === 1)).toBe(true);
		expect(found.map(({ entry }) => entry.id)).toEqual(
			expect.arrayContaining(['MA-07', 'MA-MAR', 'unemployment_rate'])
		);
	});

	test('nothing is found for what is not there', () => {
		for (const query of ['xyzzy', 'qwertyuiop', 'ظظظظظ', '1789', '', '’ …']) expect(ids(query)).toEqual([]);
	});

	test('a name of another language is told where the reader’s own does not have the words', () => {
		expect(find('tanger', 'ar')[0]?.language).toBe('fr');
		expect(find('طنجة', 'ar')[0]?.language).toBe('ar');
		expect(find('settat', 'en')[0]?.language).toBe('en');
	});
});

describe('what is shown', () => {
	test('is no more than fits, the best of it, and of each kind that was found', () => {
		for (const query of ['a', 'industrie', 'emploi', 'marrakech', 'م', 'sidi', 'p']) {
			const found = find(query);
			const groups = shown(found);
			const flat = groups.flatMap((group) => group.found);
			expect(flat).toHaveLength(Math.min(mostShown, found.length));
			expect(groups[0]?.found[0]).toBe(found[0]);
			expect(new Set(groups.map(({ kind }) => kind))).toEqual(new Set(found.map(({ entry }) => entry.kind)));
			for (const { kind, found: own } of groups) {
				expect(own).toEqual(found.filter(({ entry }) => entry.kind === kind).slice(0, own.length));
			}
		}
	});
});

/** Names of six letters and more; outcomes are sentences, which nobody types to their end. */
const named = all.flatMap((entry) =>
	languages.flatMap((language) => {
		const name = entry.names[language];
		return entry.kind !== 'outcome' && folded(name).length >= 6 ? [{ entry, name }] : [];
	})
);
const same = (one: Entry, other: Entry) =>
	languages.some((language) => folded(one.names[language]) === folded(other.names[language]));
const foundFirst = (typed: string, entry: Entry, reader: Language) =>
	find(typed, reader)
		.slice(0, 5)
		.some((found) => found.entry === entry || same(found.entry, entry));

// What is left is seldom another word of the atlas (the area of assistance, in Arabic) or too short to forgive.
test('of 100 names with a letter left out, 99 find their entry among the first five', () => {
	const slips = named.flatMap(({ entry, name }) =>
		[...name.matchAll(/\p{L}/gu)].map(({ index }) => ({
			entry,
			typed: [...name].toSpliced(index, 1).join('')
		}))
	);
	const tried = slips.filter((_, at) => at % 9 === 0);
	expect(tried.length).toBeGreaterThan(900);
	const lost = tried.filter(({ entry, typed }) => !foundFirst(typed, entry, 'fr'));
	expect(lost.length / tried.length, lost.map(({ typed }) => typed).join()).toBeLessThan(0.01);
});

test('an indicator’s name with two letters of a long word changed round finds it among the first five', () => {
	const indicators = named.filter(({ entry }) => entry.kind === 'indicator');
	fc.assert(
		fc.property(
			fc.constantFrom(...indicators),
			fc.nat(),
			fc.nat(),
			fc.constantFrom(...languages),
			({ entry, name }, which, where, reader) => {
				const words = [...name.matchAll(/\p{L}{7,}/gu)];
				const { 0: word, index } = words[which % words.length] ?? { 0: '', index: 0 };
				fc.pre(word !== '');
				const at = index + 1 + (where % (word.length - 2));
				const typed = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
				expect(foundFirst(typed, entry, reader), typed).toBe(true);
			}
		),
		{ numRuns: 300 }
	);
});
