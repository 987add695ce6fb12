import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { Buffer as Shaping, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { drawnBySystem, shapedWithoutGlyph } from '#lib/frame/fonts/charset.ts';
import { openFont } from '#lib/frame/fonts/openFont.ts';

const folder = 'src/lib/frame/fonts';
const weights = ['400', '600'];
const tables = [
	'places',
	'themes',
	'units',
	'indicators',
	'notes',
	'meetings',
	'outcomes',
	'sectors',
	'speaker_roles',
	'commitment_figures',
	'commitment_states',
	'milestones',
	'site_kinds',
	'industrial_sites',
	'power_plants',
	'transport_sites',
	'index_components'
];

/** The texts that pages are made of, each with the file it stands in. */
function texts(): Map<string, string> {
	const found = new Map<string, string>();
	for (const name of readdirSync('src/messages').filter((file) => file.endsWith('.json'))) {
		found.set(name, JSON.stringify(JSON.parse(readFileSync(`src/messages/${name}`, 'utf8'))));
	}
	for (const table of tables.filter((name) => existsSync(`data/${name}.csv`))) {
		const rows: Record<string, string>[] = parse(readFileSync(`data/${table}.csv`, 'utf8'), {
			columns: true
		});
		const cells = rows.flatMap((row) =>
			Object.entries(row).map(([column, cell]) => (column === 'name_zgh' ? '' : cell))
		);
		found.set(`${table}.csv`, cells.join(''));
	}
	return found;
}

const pointsOf = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

function spansOf(range: string): [number, number][] {
	return Array.from(range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g), ([, from = '', to = from]) => [
		parseInt(from, 16),
		parseInt(to, 16)
	]);
}

const styles = ['plex-latin.css', 'plex-arabic.css'].map((name) => ({
	script: name.includes('latin') ? 'latin' : 'arabic',
	css: readFileSync(`${folder}/${name}`, 'utf8')
}));
const rule = /font-weight: (\d+);[^}]*base64,([^']+)'\)[^}]*unicode-range:([^;]+);/g;
const faces = await Promise.all(
	styles.flatMap(({ script, css }) =>
		Array.from(css.matchAll(rule), async ([, weight = '', base64 = '', range = '']) => {
			const { face, font } = await openFont(Buffer.from(base64, 'base64'));
			const name = `${script} ${weight}`;
			return { weight, name, spans: spansOf(range), held: new Set(face.collectUnicodes()), font };
		})
	)
);
const fontOf = (name: string) => {
	const found = faces.find((face) => face.name === name);
	if (!found) throw new Error(`There is no font ${name}.`);
	return found.font;
};

/** The shaper's glyphs for a word: 0 is a missing one. */
function glyphs(name: string, word: string): { glyph: number; width: number }[] {
	const shaping = new Shaping();
	shaping.addText(word);
	shaping.guessSegmentProperties();
	shape(fontOf(name), shaping);
	const positions = shaping.getGlyphPositions();
	return shaping
		.getGlyphInfos()
		.map(({ codepoint }, at) => ({ glyph: codepoint, width: positions[at]?.xAdvance ?? 0 }));
}

describe.each([...texts()])('the letters of %s', (_, text) => {
	const elsewhere = new Set(pointsOf(`${drawnBySystem}\t\n\r`));
	const shaped = new Set(pointsOf(shapedWithoutGlyph.latin + shapedWithoutGlyph.arabic));

	test.each(weights)('are all in the fonts of weight %s', (weight) => {
		const missing = [...new Set(pointsOf(text))]
			.filter((point) => !elsewhere.has(point))
			.filter((point) => {
				const face = faces.find(
					(one) => one.weight === weight && one.spans.some(([from, to]) => from <= point && point <= to)
				);
				return !face || !(face.held.has(point) || shaped.has(point));
			});
		expect(missing.map((point) => String.fromCodePoint(point))).toEqual([]);
	});
});

test('no letter is claimed by two fonts of a weight', () => {
	for (const weight of weights) {
		const spans = faces.filter((face) => face.weight === weight).flatMap((face) => face.spans);
		spans.sort((a, b) => a[0] - b[0]);
		const twice = spans.filter(([from], at) => from <= (spans[at - 1]?.[1] ?? -1));
		expect(twice).toEqual([]);
	}
});

test.each([
	['French and English', 'latin', 30_000],
	['Arabic', '', 55_000]
])('pages in %s load fonts within their budget', (_, script, budget) => {
	const sent = styles
		.filter((style) => style.script.includes(script))
		.map(({ css }) => gzipSync(css).length)
		.reduce((sum, size) => sum + size, 0);
	expect(sent).toBeGreaterThan(10_000);
	expect(sent).toBeLessThanOrEqual(budget);
});

test.each(weights)('Arabic of weight %s is joined, and lam-alef is one letter', (weight) => {
	const file = `arabic ${weight}`;
	const shapes = glyphs(file, 'ههه').map(({ glyph }) => glyph);
	expect(new Set(shapes).size).toBe(3);
	expect(shapes).not.toContain(0);
	expect(glyphs(file, 'لا').filter(({ width }) => width > 0)).toHaveLength(1);
	expect(glyphs(file, 'مُدَرِّس').filter(({ width }) => width > 0)).toHaveLength(4);
});

test.each(weights)('digits of weight %s are equally wide, and kerning is there', (weight) => {
	const file = `latin ${weight}`;
	expect(new Set(Array.from('0123456789', (digit) => glyphs(file, digit)[0]?.width)).size).toBe(1);
	const width = (word: string) => glyphs(file, word).reduce((sum, glyph) => sum + glyph.width, 0);
	expect(width('AV')).toBeLessThan(width('A') + width('V'));
});
