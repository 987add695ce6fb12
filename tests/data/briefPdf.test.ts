// The briefs as PDFs: the twelve regions in three languages, read by a reader that had no part in making them.
import { describe, expect, test } from 'vitest';
import shapes from 'virtual:shapes';
import { briefOfRegion } from '#lib/frame/brief/briefData.server.ts';
import type { Brief } from '#lib/frame/brief/Brief.ts';
import { briefPdf } from '#lib/frame/brief/pdf/briefPdf.server.ts';
import type { Part } from '#lib/frame/brief/pdf/Part.ts';
import { sheet } from '#lib/frame/brief/pdf/sheetSetting.ts';
import { sheetsOf } from '#lib/frame/brief/pdf/sheetsOf.ts';
import { measureInNode } from '#lib/frame/still/measureInNode.server.ts';
import { paletteInNode } from '#lib/frame/still/paletteInNode.server.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { languages, type Language } from '#lib/view/languages.ts';
import { readPdf, type ReadPdf } from '../readPdf.ts';

const origin = 'https://atlas.example.ma';
const date = '2026-11-24';
const places = shapes.regions.map(({ place }) => place);
const materials = { shapes, palette: await paletteInNode('light'), measure: await measureInNode() };

const briefOf = (place: string, language: Language) =>
	speaking(language, () => briefOfRegion(place, language, origin));

/** What is compared of texts that stand in lines: all but spaces and signs that are not seen. */
const squeezed = (text: string) => text.normalize().replace(/[\s\u200e\u200f\u2066-\u2069]/g, '');

const wordsOf = ({ pages }: ReadPdf) => squeezed(pages.map(({ words }) => words).join(' '));

/** The words that a PDF does not say; words and numbers each alone, as a reader takes Arabic lines apart. */
function missing(pdf: ReadPdf, texts: readonly string[]): string[] {
	const found = wordsOf(pdf);
	const words = texts.flatMap((text) => text.normalize().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []);
	return words.filter((word) => !found.includes(word));
}

const saying = (brief: Brief): string[] => [
	brief.title,
	brief.lead,
	brief.date,
	brief.meeting,
	brief.caveat,
	brief.askedMore,
	...[...brief.keyFigures, ...brief.strengths, ...brief.gaps].flatMap((figure) => [
		figure.name,
		figure.value,
		figure.year,
		figure.rank
	]),
	...(brief.index ? [brief.index.text, brief.index.caveat] : []),
	...brief.asked.flatMap(({ name, items }) => [
		name,
		...items.flatMap((item) => [item.kind, item.outside, item.text, item.who])
	]),
	...brief.unknown,
	...brief.sources,
	brief.headings.licence,
	brief.headings.page1,
	brief.headings.page2
];

test('there are twelve regions', () => {
	expect(new Set(places).size).toBe(12);
});

describe.each(languages)('in %s', (language) => {
	test.each(places)('the brief of %s is two pages that say all of it', async (place) => {
		const brief = await briefOf(place, language);
		const bytes = await briefPdf(brief, date);
		const pdf = await readPdf(bytes);
		expect(pdf.pages).toHaveLength(2);
		expect(bytes.length).toBeLessThan(150_000);
		expect(pdf).toMatchObject({ language, title: brief.title, author: brief.headings.site });
		expect(brief.keyFigures.length).toBeGreaterThan(4);
		expect(missing(pdf, saying(brief))).toEqual([]);
		for (const { size, texts, fonts } of pdf.pages) {
			expect(size.width).toBeCloseTo(595.28, 1);
			expect(size.height).toBeCloseTo(841.89, 1);
			const [left, right] = [sheet.margin - 1, sheet.width - sheet.margin + 1];
			expect(texts.filter((text) => text.left < left || text.right > right)).toEqual([]);
			expect(fonts.length).toBeGreaterThan(1);
			expect(fonts.filter(({ name, isEmbedded }) => !isEmbedded || !/IBMPlexSans/.test(name))).toEqual([]);
		}
		for (const link of pdf.pages.flatMap(({ links }) => links)) expect(new URL(link).origin).toBe(origin);
		expect(pdf.pages.flatMap(({ links }) => links)).toContain(brief.url);
	});

	test('it can be heard, part by part', async () => {
		const { pages } = await readPdf(await briefPdf(await briefOf('MA-07', language), date));
		const roles = new Set(pages.flatMap((page) => [...page.roles]));
		for (const role of ['Document', 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'Link'])
			expect(roles).toContain(role);
	});

	test('the same brief makes the same file', async () => {
		const brief = await briefOf('MA-07', language);
		expect(await briefPdf(brief, date)).toEqual(await briefPdf(brief, date));
	});

	test('figures can be copied as they stand', async () => {
		const brief = await briefOf('MA-07', language);
		const { pages } = await readPdf(await briefPdf(brief, date));
		const numbers = brief.keyFigures.flatMap(({ value }) => /^\d[\d\s.,]*/.exec(value)?.[0].trim() ?? []);
		expect(numbers.length).toBeGreaterThan(4);
		for (const number of numbers) expect(pages[0]?.words).toContain(number.replace(/\s/g, ' '));
	});
});

test('without a host it leads nowhere, and says where it belongs', async () => {
	const brief = await speaking('fr', () => briefOfRegion('MA-07', 'fr', 'http://sveltekit-prerender'));
	const pdf = await readPdf(await briefPdf(brief, date));
	expect(pdf.pages.flatMap(({ links }) => links)).toEqual([]);
	expect(wordsOf(pdf)).toContain('/fr/regions/MA-07/');
});

test('Arabic lines begin at the right edge, others at the left', async () => {
	const edge = async (language: Language) => {
		const { pages } = await readPdf(await briefPdf(await briefOf('MA-07', language), date));
		const texts = pages.flatMap((page) => page.texts);
		return {
			right: texts.filter(({ right }) => Math.abs(right - (sheet.width - sheet.margin)) < 0.3).length,
			left: texts.filter(({ left }) => Math.abs(left - sheet.margin) < 0.3).length
		};
	};
	const [french, arabic] = [await edge('fr'), await edge('ar')];
	expect(french.left).toBeGreaterThan(french.right);
	expect(arabic.right).toBeGreaterThan(arabic.left);
});

describe('a brief that has more to say than two pages hold', () => {
	const linesOf = (parts: readonly Part[]): string[] =>
		parts.flatMap(({ lines = [], parts: below = [] }) => [
			...lines.map(({ text }) => text),
			...linesOf(below)
		]);
	const grown = async (language: Language, times: number): Promise<Brief> => {
		const brief = await briefOf('MA-10', language);
		const asked = brief.asked.map((theme) => ({
			...theme,
			items: Array.from({ length: times }, (_, round) =>
				theme.items.map((item) => ({ ...item, outcome: `${item.outcome}-${String(round)}` }))
			).flat()
		}));
		return { ...brief, asked, left: 5 };
	};

	test.each(languages)('says how much it left out (%s)', async (language) => {
		const brief = await grown(language, 8);
		const all = brief.asked.flatMap(({ items }) => items);
		await speaking(language, () => {
			const [, second] = sheetsOf(brief, materials);
			const lines = linesOf(second).map(squeezed);
			const kinds = all.map(({ kind, outside, who, source }) =>
				squeezed([[kind, outside, who].filter(Boolean).join('·'), `[${String(source)}]`].join(''))
			);
			const shown = lines.filter((line) => kinds.includes(line)).length;
			expect(shown).toBeGreaterThan(5);
			expect(lines.filter((line) => line.includes(String(all.length - shown + 5)))).not.toEqual([]);
		});
	});

	test('is refused where the rest alone does not fit', async () => {
		const brief = await briefOf('MA-07', 'en');
		const sources = Array.from({ length: 200 }, () => brief.sources[0] ?? '');
		expect(() => speaking('en', () => sheetsOf({ ...brief, sources }, materials))).toThrow(/MA-07 in en/);
	});
});
