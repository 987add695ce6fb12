import type { PlacedGlyph } from './shapedLine.server.ts';
import { shapedLine } from './shapedLine.server.ts';
import type { PlexFont, PlexFonts } from './plexFonts.server.ts';

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * A still image with its texts as outlines. The renderer loses Arabic words that stand beside letters of another
 * font wherever some of their own join into one; drawn from outlines, it needs no fonts, and sets each line as
 * browsers do.
 */
export function outlined(svg: string, fonts: PlexFonts): string {
	return svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, written: string, content: string) => {
		const attributes = new Map(
			Array.from(written.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value])
		);
		const number = (name: string) => Number(attributes.get(name));
		const size = number('font-size');
		const text = content.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
		const { glyphs, width } = shapedLine(text, fonts[attributes.get('font-weight') === '600' ? 600 : 400]);
		const share = { start: 0, middle: 0.5, end: 1 }[attributes.get('text-anchor') ?? 'start'] ?? 0;
		const left = number('x') - share * width * size;
		const kept = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'].flatMap((name) => {
			const value = attributes.get(name);
			return value === undefined ? [] : `${name}="${value}"`;
		});
		return `<path ${kept.join(' ')} d="${glyphs.map((glyph) => outline(glyph, left, number('y'), size)).join('')}"/>`;
	});
}

type Command = { type: string; values: number[] };
const known = new WeakMap<PlexFont, Map<number, Command[]>>();

function commandsOf(font: PlexFont, glyph: number): Command[] {
	const outlines = known.get(font) ?? new Map<number, Command[]>();
	known.set(font, outlines);
	const found = outlines.get(glyph) ?? font.font.glyphToJson(glyph);
	outlines.set(glyph, found);
	return found;
}

/** A glyph's path on the board: fonts count upwards, pictures downwards. */
function outline({ font, glyph, x, y }: PlacedGlyph, left: number, base: number, size: number): string {
	const scale = size / font.perEm;
	const [right, up] = [left + x * size, base - y * size];
	return commandsOf(font, glyph)
		.map(({ type, values }) => {
			const points = values.map((value, at) =>
				(at % 2 ? up - value * scale : right + value * scale).toFixed(2)
			);
			return type + points.join(' ');
		})
		.join('');
}
