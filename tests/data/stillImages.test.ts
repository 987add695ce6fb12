// The still images of every default view, in three languages.
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { measureInNode } from '#lib/frame/still/measureInNode.server.ts';
import { paletteInNode } from '#lib/frame/still/paletteInNode.server.ts';
import { plexFonts } from '#lib/frame/still/plexFonts.server.ts';
import { png } from '#lib/frame/still/png.server.ts';
import { stillOf, stillPaths } from '#lib/frame/still/stills.server.ts';
import { boardOf, stillSizes, type StillSize } from '#lib/frame/still/StillSize.ts';
import { languages, type Language } from '#lib/view/languages.ts';
import { outside, overlaps, textBoxes } from '../stillBoxes.ts';

const origin = 'https://atlas.example.ma';
const measure = await measureInNode();
const fonts = await plexFonts();
const paths = await stillPaths();
const sizes = Object.keys(stillSizes) as StillSize[];

async function still(path: string, language: Language, size: StillSize = 'landscape') {
	const found = await stillOf(path, language, { size, origin });
	if (!found) throw new Error(`${path} has no image in ${language}`);
	const boxes = textBoxes(found.svg, measure);
	return { ...found, boxes, words: boxes.map(({ text }) => text).join(' ') };
}

const kinds = {
	map: 'indicators/est_industry/',
	'map with gaps': 'indicators/hydro_mw/',
	trend: 'indicators/gdp_share/trend/',
	years: 'indicators/gdp_share/years/',
	theme: 'themes/COMP/',
	scatter: 'indicators/est_industry/scatter/',
	standing: 'regions/MA-07/',
	comparison: 'compare/',
	balance: 'balance/',
	potential: 'potential/',
	matrix: 'consultations/',
	tour: 'consultations/tour/',
	asked: 'consultations/map/',
	page: ''
};

test('there is one for each indicator, each trend, each region and each page', () => {
	expect(new Set(paths).size).toBe(paths.length);
	for (const path of [...Object.values(kinds), 'indicators/', 'data/', 'method/', 'regions/MA-12/'])
		expect(paths).toContain(path);
	expect(paths.length).toBeGreaterThan(170);
});

test.each(languages)(
	'nothing is cut and no texts lie over each other, whatever the view (%s)',
	async (language) => {
		const faults: string[] = [];
		for (const path of paths) {
			const { boxes } = await still(path, language);
			const found = [...outside(boxes, boardOf('landscape')), ...overlaps(boxes)];
			faults.push(...found.map((fault) => `${path}: ${fault}`));
		}
		expect(faults).toEqual([]);
	},
	180_000
);

describe.each(sizes)('as %s', (size) => {
	test.each(languages)('nothing is cut and no texts lie over each other (%s)', async (language) => {
		const longest = [
			'indicators/est_business/',
			'indicators/cni_projects/',
			'indicators/eep_investment/trend/'
		];
		for (const path of [...Object.values(kinds), ...longest]) {
			const { boxes } = await still(path, language, size);
			expect([...outside(boxes, boardOf(size)), ...overlaps(boxes)], path).toEqual([]);
		}
	});
});

describe.each(Object.entries(kinds))('the image of a %s', (kind, path) => {
	test.each(languages)('says what it shows and whose it is (%s)', async (language) => {
		const { svg, framed, words } = await still(path, language);
		for (const word of framed.title.split(' ')) expect(words).toContain(word);
		expect(words).toContain(framed.version.version);
		expect(words).toContain('CC BY 4.0');
		expect(words).toContain(`atlas.example.ma${framed.page}`);
		if (!['trend', 'scatter', 'comparison', 'balance', 'matrix'].includes(kind))
			expect(words).toContain('OpenStreetMap');
		for (const { publisher } of framed.sources.slice(0, 1)) expect(words).toContain(publisher);
		expect(svg).toContain(`lang="${language}"`);
	});

	test.each(languages)('is a drawing that needs nothing else (%s)', async (language) => {
		const { svg } = await still(path, language);
		expect(svg).toMatch(/^<svg xmlns="[^"]+"/);
		expect(svg).not.toMatch(/var\(|foreignObject|style=|<style|class=|href=|<!--|NaN|undefined/);
	});

	test.each(languages)('is drawn with letters of the atlas’s own type alone (%s)', async (language) => {
		const known = [...fonts[400], ...fonts[600]];
		const { words } = await still(path, language);
		const missing = Array.from(words).filter(
			(letter) => letter !== '\u202f' && !known.some(({ letters }) => letters.has(letter.codePointAt(0) ?? 0))
		);
		expect(missing).toEqual([]);
	});
});

test.each(languages)(
	'a map shows the twelve regions, their names and values, and the focus once (%s)',
	async (lang) => {
		const { svg, framed, words } = await still(kinds.map, lang);
		const { focus } = await paletteInNode('light');
		for (const [place, name] of framed.rows.cells) {
			expect(svg.match(new RegExp(`<path [^>]*data-place="${String(place)}"`, 'g'))).toHaveLength(1);
			expect(svg.match(new RegExp(`<rect [^>]*data-place="${String(place)}"`, 'g'))).toHaveLength(1);
			expect(words).toContain(name);
		}
		expect(svg.match(new RegExp(`<rect [^>]*fill="${focus}"`, 'g'))).toHaveLength(1);
	}
);

test('Arabic runs from right to left: its texts stand on the right, its bars grow from there', async () => {
	const [ltr, rtl] = [await still(kinds.map, 'fr'), await still(kinds.map, 'ar')];
	expect(ltr.boxes.find(({ text }) => text.includes('2024'))?.left).toBeCloseTo(40);
	expect(rtl.boxes.find(({ text }) => text.includes('2024'))?.right).toBeCloseTo(1160);
	const ends = Array.from(
		rtl.svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"[^>]*data-place/g),
		([, x, width]) => Math.round(Number(x) + Number(width))
	);
	expect(ends).toHaveLength(12);
	expect(new Set(ends).size).toBe(1);
});

test.each(sizes)('the PNG has the size that it says (%s)', async (size) => {
	const { svg } = await still(kinds.map, 'ar', size);
	const { width, height } = PNG.sync.read(Buffer.from(await png(svg)));
	expect({ width, height }).toEqual(stillSizes[size]);
});

test('the PNG has twice the pixels where that is asked for', async () => {
	const { svg } = await still(kinds.trend, 'fr');
	expect(PNG.sync.read(Buffer.from(await png(svg, 2))).width).toBe(2400);
});

test('nothing is drawn of what is not there', async () => {
	for (const path of ['indicators/nothing/', 'regions/MA-99/', 'indicators/cni_projects/trend/', 'nowhere/'])
		expect(await stillOf(path, 'fr'), path).toBeUndefined();
});
