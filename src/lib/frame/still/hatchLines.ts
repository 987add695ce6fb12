import type { Box } from './Setting.ts';

/** As on the page: from one line to the next, and how wide each is, in units of the map's frame. */
const spacing = 5;
export const hatchWidth = 1;

/** Path data of the hatch that stands for no data, over a box. Drawn lines are the same in every renderer; a pattern is not. */
export function hatchLines({ x, y, width, height }: Box): string {
	const step = spacing * Math.SQRT2;
	const count = Math.ceil((width + height) / step);
	return Array.from({ length: count }, (_, at) => {
		const left = x - height + step * (at + 0.5);
		return `M${left.toFixed(1)} ${(y + height).toFixed(1)}l${height.toFixed(1)} ${(-height).toFixed(1)}`;
	}).join('');
}
