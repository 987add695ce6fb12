import type { Point } from '../Shapes.ts';

/** A ring or line of points, in frame units. */
export type Line = Point[];

/**
 * SVG path data rounded to a tenth of a unit, in relative steps and the grammar's shortest spelling.
 * Steps are taken between rounded points, so that errors do not add up and shared borders coincide.
 */
export function pathData(lines: Line[], closed: boolean): string {
	return lines.map((line) => subpath(line, closed)).join('');
}

function subpath(line: Line, closed: boolean): string {
	const tenths = line.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
	const steps = tenths
		.slice(1)
		.map(([x, y], index): Point => {
			const [fromX, fromY] = tenths[index] as Point;
			return [x - fromX, y - fromY];
		})
		.filter(([dx, dy]) => dx !== 0 || dy !== 0);
	if (closed) steps.pop();
	const [start] = tenths;
	if (!start || steps.length < (closed ? 2 : 1)) return '';
	return `M${spell(start)}l${spell(steps.flat())}${closed ? 'z' : ''}`;
}

/** Numbers given in tenths, with no separator where the grammar needs none. */
function spell(tenths: number[]): string {
	let text = '';
	for (const value of tenths) {
		const number = String(value / 10).replace(/^(-?)0\./, '$1.');
		const separate =
			text !== '' && !number.startsWith('-') && !(number.startsWith('.') && /\.\d*$/.test(text));
		text += separate ? ` ${number}` : number;
	}
	return text;
}
