import type { Bounds } from '../Shapes.ts';
import type { Line } from './pathData.ts';

/** The box around some lines, in their units. */
export function extent(lines: Line[]): Bounds {
	const xs = lines.flat().map(([x]) => x);
	const ys = lines.flat().map(([, y]) => y);
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
