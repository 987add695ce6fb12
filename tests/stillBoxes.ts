import type { MeasureText } from '../src/lib/frame/still/MeasureText.ts';

/** A text of a still image, and the room that its letters take. */
export interface TextBox {
	text: string;
	left: number;
	right: number;
	/** Of capitals; marks above them reach further. */
	top: number;
	/** Of what hangs below the line. */
	bottom: number;
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The texts of a still image where they stand on its board. */
export function textBoxes(svg: string, measure: MeasureText): TextBox[] {
	return Array.from(svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g), ([, written = '', content = '']) => {
		const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(written)?.[1] ?? '';
		const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(attribute(name)));
		if (x === undefined || y === undefined || !size) throw new Error(`a text stands nowhere: ${written}`);
		const text = content.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
		const width = measure(text, size, attribute('font-weight') === '600' ? 600 : 400);
		const left = x - width * ({ middle: 0.5, end: 1 }[attribute('text-anchor')] ?? 0);
		return {
			text: text.replace(directionMarks, ''),
			left,
			right: left + width,
			top: y - 0.7 * size,
			bottom: y + 0.2 * size
		};
	});
}

/** Which texts reach out of the board. */
export function outside(boxes: readonly TextBox[], board: { width: number; height: number }): string[] {
	return boxes
		.filter(
			({ left, right, top, bottom }) => left < 0 || right > board.width || top < 0 || bottom > board.height
		)
		.map(({ text }) => text);
}

/** Which texts lie over each other by more than half a unit. */
export function overlaps(boxes: readonly TextBox[]): string[] {
	return boxes.flatMap((one, at) =>
		boxes.slice(at + 1).flatMap((other) => {
			const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			return wide > 0.5 && high > 0.5 ? [`${one.text} × ${other.text}`] : [];
		})
	);
}
