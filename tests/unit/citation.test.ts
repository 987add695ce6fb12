// Citations read back by the readers of another project.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '#lib/publication/bibtex.ts';
import { citationKey, type Citation } from '#lib/publication/Citation.ts';
import { citationRuns, citationText } from '#lib/publication/citationText.ts';
import { ris } from '#lib/publication/ris.ts';
import { singleLine } from '#lib/publication/singleLine.ts';
import { languages } from '#lib/view/languages.ts';

const citation: Citation = {
	title: 'Industrial establishments, 2024',
	publisher: 'The industrial atlas of Morocco’s regions',
	address: 'https://atlas.example/en/?indicator=est_industry&year=2024&places=MA-01',
	view: 'est_industry MA-01',
	year: '2024',
	version: { version: '2026.11.24-3fa9c1d2', date: '2026-11-24' },
	sources: [
		{ publisher: 'HCP', title: 'Cartographie 100 % & co_2', published: '2024-09-04 (URL)' },
		{ publisher: 'هسبريس', title: 'الحسابات الجهوية', published: 'unknown (2019?)' }
	],
	language: 'en',
	licence: 'CC BY 4.0',
	accessed: '2026-12-01'
};
const named = {
	fr: { title: 'Établissements industriels, 2024', publisher: 'L’atlas industriel des régions du Maroc' },
	ar: { title: 'المؤسسات الصناعية، 2024', publisher: 'الأطلس الصناعي لجهات المغرب' },
	en: { title: citation.title, publisher: citation.publisher }
};

/** The one entry of a file; what the reader marks as protected from changes of capitals is unmarked. */
function read(file: string) {
	const { data } = new Cite(file);
	expect(data).toHaveLength(1);
	const [entry = {}] = data;
	return { ...entry, title: spaced(entry.title?.replace(/<\/?span[^>]*>/g, '') ?? '') };
}
/** The reader takes every space for a plain one. */
const spaced = (text: string) => singleLine(text).replace(/\s+/g, ' ').trim();

const forms = { bibtex, ris };
const each = Object.entries(forms).flatMap(([form, write]) =>
	languages.map((language) => ({ form, write, language }))
);

describe.each(each)('$form in $language', ({ form, write, language }) => {
	const file = write({ ...citation, ...named[language], language });
	const entry = read(file);

	test('says what the citation says', () => {
		expect(entry.title).toBe(named[language].title);
		expect(entry.author).toEqual([{ [form === 'ris' ? 'literal' : 'family']: named[language].publisher }]);
		expect(entry.URL).toBe(citation.address);
		expect(entry.version).toBe('2026.11.24-3fa9c1d2');
		expect(entry.issued?.['date-parts']).toEqual([[2026, 11, 24]]);
		expect(entry.accessed?.['date-parts']).toEqual([[2026, 12, 1]]);
		expect(entry.language).toBe(
			form === 'ris' ? language : { fr: 'french', ar: 'arabic', en: 'english' }[language]
		);
	});

	test('names the sources and the licence', () => {
		for (const text of ['HCP', 'Cartographie 100 % & co_2', '(2024-09-04)', 'الحسابات الجهوية', 'CC BY 4.0'])
			expect(spaced(entry.note ?? '')).toContain(text);
		expect(entry.note).not.toMatch(/unknown|2019/);
	});

	test('leaves out the day of a reader that is not there', () => {
		const before = write({ ...citation, accessed: undefined });
		expect(read(before).accessed).toBeUndefined();
		expect(before).not.toMatch(/urldate|Y2/);
	});
});

describe('a key', () => {
	test('names indicator, region, year and language, in ASCII', () => {
		expect(citationKey(citation)).toBe('morocco-industrial-atlas-est-industry-ma-01-2024-en');
		expect(citationKey({ ...citation, view: 'MA-07', year: null, language: 'ar' })).toBe(
			'morocco-industrial-atlas-ma-07-ar'
		);
		expect(read(bibtex(citation))['citation-key']).toBe(citationKey(citation));
	});
});

describe('the text', () => {
	test.each([
		[
			'fr',
			'« Établissements industriels, 2024 », L’atlas industriel des régions du Maroc, version des données 2026.11.24-3fa9c1d2 du 24 novembre 2026, CC BY 4.0. Données : HCP, « Cartographie 100 % & co_2 » (2024-09-04) ; هسبريس, « الحسابات الجهوية ». https://atlas.example/en/?indicator=est_industry&year=2024&places=MA-01 (consulté le 1 décembre 2026)'
		],
		[
			'ar',
			'«المؤسسات الصناعية، 2024»، الأطلس الصناعي لجهات المغرب، إصدار البيانات 2026.11.24-3fa9c1d2 بتاريخ 24 نونبر 2026، CC BY 4.0. البيانات: HCP، «Cartographie 100 % & co_2» (2024-09-04)؛ هسبريس، «الحسابات الجهوية». https://atlas.example/en/?indicator=est_industry&year=2024&places=MA-01 (اطُّلع عليه في 1 دجنبر 2026)'
		],
		[
			'en',
			'“Industrial establishments, 2024”, The industrial atlas of Morocco’s regions, data version 2026.11.24-3fa9c1d2 of 24 November 2026, CC BY 4.0. Data: HCP, “Cartographie 100 % & co_2” (2024-09-04); هسبريس, “الحسابات الجهوية”. https://atlas.example/en/?indicator=est_industry&year=2024&places=MA-01 (accessed 1 December 2026)'
		]
	] as const)('reads in %s', (language, words) => {
		const text = citationText({ ...citation, ...named[language], language });
		expect(text.replaceAll('\u00a0', ' ')).toBe(words);
	});

	test('says where the sources are when it names none', () => {
		expect(citationText({ ...citation, sources: [] })).toContain(
			'CC BY 4.0. The page names its sources. http'
		);
	});

	test.each([
		['2024', '(2024)'],
		['2018-02-02', '(2018-02-02)'],
		['2023/2024', '(2023/2024)'],
		['2024-2025 (repo 2026-07-24)', '(2024-2025)'],
		['2021+', null],
		['n.d. (2017-18)', null],
		[null, null]
	])('of a source published %j says %j', (published, said) => {
		const source = { publisher: 'P', title: 'T', published };
		expect(citationText({ ...citation, sources: [source] })).toContain(`“T”${said ? ` ${said}` : ''}.`);
	});
});

const controls = ['\u202a', '\u202e', '\u2066', '\u2067', '\u2069', '\u200f', '\u0000', '\u2028', '\ud800'];
const pieces = [
	...'\\{}%$#_&~^"\'`-,=@<>',
	...' \n\r\t',
	...controls,
	'مراكش',
	'É',
	'Az',
	'\n\rER  - ',
	'\r\nTY  - ',
	'  - ',
	'}}\n}',
	'\\input{x}',
	'%\n',
	' and ',
	'---',
	'``',
	"''",
	'\u00a0',
	'🏭'
];
const hostile = fc.oneof(
	fc.array(fc.constantFrom(...pieces)).map((chosen) => chosen.join('')),
	fc.string({ unit: 'binary' })
);

describe('any text', () => {
	const of = (text: string): Citation => ({
		...citation,
		title: `a${text}z`,
		publisher: `P${text}z`,
		sources: [{ publisher: `a${text}z`, title: `a${text}z`, published: text }]
	});

	test('is read back from BibTeX as it was, and what is between its braces is balanced', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const file = bibtex(of(text));
				const lines = file.split('\n');
				expect(lines).toHaveLength(13);
				for (const line of lines.slice(1, -2)) {
					const value = /^ {2}[a-z]+ = \{(.*)\},?$/.exec(line)?.[1] ?? '';
					// As BibTeX counts: a backslash escapes no brace.
					let depth = 0;
					for (const sign of value) {
						depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
						expect(depth).toBeGreaterThanOrEqual(0);
					}
					expect(depth).toBe(0);
				}
				const entry = read(file);
				expect(entry.title).toBe(spaced(`a${text}z`));
				expect(spaced(entry.author?.[0]?.family ?? '')).toBe(spaced(`P${text}z`));
				expect(spaced(entry.note ?? '')).toContain(`${spaced(`a${text}z`)}, “${spaced(`a${text}z`)}”`);
			})
		);
	});

	test('opens no line of RIS, and is read back as it was', () => {
		const tags = 'TY TI AU PB PY DA ET UR Y2 LA N1 ER'.split(' ');
		fc.assert(
			fc.property(hostile, (text) => {
				const file = ris(of(text));
				const lines = file.split('\r\n');
				expect(lines.pop()).toBe('');
				expect(lines.map((line) => /^([A-Z][A-Z0-9]) {2}- /.exec(line)?.[1])).toEqual(tags);
				expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028\u2029\u0085\f\v]/);
				expect(read(file).title).toBe(spaced(`a${text}z`));
			})
		);
	});

	test('has no bidirectional controls in any form, and leaves its place in none', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const given = of(text);
				for (const form of [bibtex(given), ris(given), citationText(given)]) {
					expect(form).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/);
					expect(form.isWellFormed()).toBe(true);
				}
				const apart = citationRuns(given).filter((run) => run.apart);
				expect(apart.map((run) => run.text).slice(0, 3)).toEqual([
					singleLine(given.title),
					singleLine(given.publisher),
					given.version.version
				]);
			})
		);
	});
});

test.each([
	['100 % & #1 $5 a_b', '100 \\% \\& \\#1 \\$5 a\\_b'],
	['{a}', '\\textbraceleft{}a\\textbraceright{}'],
	['~ ^ \\', '\\textasciitilde{} \\textasciicircum{} \\textbackslash{}'],
	["2014--2024, ``a''", "2014-{}-2024, `{}`a'{}'"],
	['Béni Mellal · جهة', 'Béni Mellal · جهة']
])('LaTeX sets %j as it stands', (title, set) => {
	expect(bibtex({ ...citation, title })).toContain(`title = {{${set}}},\n`);
});

test.each(['{}', '\\', '"', '\n', ' ', 'جهة', '<', '}}\n@misc{b,'])(
	'an address with %j stays an address in BibTeX',
	(strange) => {
		const { URL: address } = read(bibtex({ ...citation, address: `https://atlas.example/${strange}x` }));
		expect(address).toMatch(/^https:\/\/atlas\.example\/[\x21-\x7e]*x$/);
		expect(address).not.toMatch(/[\\{}"<>]/);
	}
);
