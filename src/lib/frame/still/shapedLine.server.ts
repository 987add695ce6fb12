import bidiFactory from 'bidi-js';
import { Buffer as Shaping, Direction, shape } from 'harfbuzzjs';
import type { PlexFont } from './plexFonts.server.ts';

const bidi = bidiFactory();
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A glyph of a line, from its left edge; lengths are in ems. */
export interface PlacedGlyph {
	font: PlexFont;
	glyph: number;
	x: number;
	y: number;
}

/** A line of text as it is drawn, from left to right. */
export interface ShapedLine {
	glyphs: PlacedGlyph[];
	/** In ems. */
	width: number;
}

/** Letters beside each other that are drawn with one font, in one direction. */
export interface Run {
	text: string;
	font: PlexFont;
	/** Odd where it runs from right to left. */
	level: number;
	/** Where it stands among the others, from the left. */
	order: number;
}

/**
 * Sets a line: its runs in the order of Unicode's bidirectional algorithm, each shaped by HarfBuzz, as browsers
 * do. As in SVG without `direction`, the line itself runs from left to right.
 * @param fonts the first that has a letter draws it
 */
export function shapedLine(text: string, fonts: readonly PlexFont[]): ShapedLine {
	const glyphs: PlacedGlyph[] = [];
	let width = 0;
	for (const run of runsOf(text, fonts)) {
		const shaping = new Shaping();
		shaping.addText(run.text);
		shaping.guessSegmentProperties();
		shaping.setDirection(run.level % 2 ? Direction.RTL : Direction.LTR);
		shape(run.font.font, shaping);
		const positions = shaping.getGlyphPositions();
		for (const [at, { codepoint: glyph }] of shaping.getGlyphInfos().entries()) {
			const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
			const { perEm } = run.font;
			glyphs.push({ font: run.font, glyph, x: width + xOffset / perEm, y: yOffset / perEm });
			width += xAdvance / perEm;
		}
	}
	return { glyphs, width };
}

/** A line's runs, from left to right. */
export function runsOf(text: string, fonts: readonly PlexFont[]): Run[] {
	const embedding = bidi.getEmbeddingLevels(text, 'ltr');
	const order = Array.from({ length: text.length }, (_, at) => at);
	for (const [from = 0, to = 0] of bidi.getReorderSegments(text, embedding)) {
		order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
	}
	const placeOf = new Map(order.map((logical, visual) => [logical, visual]));
	const runs: Run[] = [];
	let at = 0;
	for (const letter of text) {
		const level = embedding.levels[at] ?? 0;
		const place = placeOf.get(at) ?? at;
		at += letter.length;
		if (directionMarks.test(letter)) continue;
		const last = runs.at(-1);
		const font = fontOf(letter, fonts, last);
		if (last && font && last.font === font && last.level === level) last.text += letter;
		else if (font) runs.push({ text: letter, font, level, order: place });
	}
	return runs.sort((a, b) => a.order - b.order);
}

/** What no font has (joiners, narrow spaces) is left to the font of what stands before it. */
function fontOf(letter: string, fonts: readonly PlexFont[], last: Run | undefined): PlexFont | undefined {
	const point = letter.codePointAt(0) ?? 0;
	return fonts.find(({ letters }) => letters.has(point)) ?? last?.font ?? fonts[0];
}
