import type { Point } from '#lib/geography/Shapes.ts';
import { estimatedWidth } from '../scatter/estimatedWidth.ts';
import { shared, type Box } from '../scatter/Box.ts';
import type { RegionLabel } from './regionLabels.ts';

/** Lines of text and the room above and below them, in sizes of the type. */
const lineHeight = 1.14;
const room = 0.15;

/**
 * The labels that find room on a map, each as a whole; of two that would meet, the one that stands first.
 * @param moved where a point of the frame stands
 * @param size of the type, in the unit of the points that `moved` gives
 */
export function labelsThatFit(
	labels: readonly RegionLabel[],
	moved: (point: Point) => Point,
	size: number
): RegionLabel[] {
	const taken: Box[] = [];
	return labels.filter(({ mark, lines, at }) => {
		const [x, y] = moved(at);
		const width = Math.max(...[...lines, mark.shown].map((text) => estimatedWidth(text, size, 600)));
		const box: Box = {
			left: x - width / 2,
			right: x + width / 2,
			top: y - (1 + room) * size,
			bottom: y + (lines.length * lineHeight + room) * size
		};
		if (taken.some((other) => shared(box, other) > 0)) return false;
		taken.push(box);
		return true;
	});
}

/** The size of a map's letters in units of its frame, when it is so many pixels wide (as MapLabels sets them). */
export function labelSize(width: number): number {
	if (width >= 860) return 10.5;
	if (width >= 720) return 12.5;
	if (width >= 560) return 14.5;
	if (width >= 450) return 18;
	return width >= 370 ? 22 : 25;
}
