import type { Box } from './Box.ts';
import { labelPlaces } from './labelPlaces.ts';
import { regionLines } from './nameLines.ts';
import type { PlotInput, PlotPoint } from './Plot.ts';

/** The points with their names: the one in focus has its name first, then the outermost. */
export function namedPoints(
	{ points, focus, type, measure, isRightToLeft }: PlotInput,
	plot: Box,
	obstacle: Box,
	place: (point: PlotInput['points'][number]) => { x: number; y: number }
): PlotPoint[] {
	const lead = type.small * (isRightToLeft ? 1.4 : 1.2);
	const most = plot.right - plot.left < type.small * 40 ? type.small * 8 : Infinity;
	const set = points.map((point) => {
		const isFocus = point.place === focus;
		const wide = (text: string) => measure(text, type.small, isFocus ? 600 : 400);
		const lines = regionLines(point.name, most, wide);
		const at = place(point);
		return {
			point,
			isFocus,
			at,
			radius: type.small * (isFocus ? 0.52 : 0.4),
			lines,
			width: Math.max(...lines.map(wide)) + type.small * 0.3,
			height: lead * lines.length
		};
	});
	const outermost = (one: (typeof set)[number]) => {
		const [x, y] = [set.map(({ at }) => at.x), set.map(({ at }) => at.y)];
		return (
			[Math.min(...x), Math.max(...x)].includes(one.at.x) ||
			[Math.min(...y), Math.max(...y)].includes(one.at.y)
		);
	};
	const request = set.map((one) => ({
		...one.at,
		radius: one.radius,
		width: one.width,
		height: one.height,
		priority: one.isFocus ? 0 : outermost(one) ? 1 : 2
	}));
	const room = { ...plot, right: plot.right + type.small * 0.5 };
	const places = labelPlaces(request, [obstacle], room);
	// What has no room is set beside its point as if it stood there alone.
	const alone = request.map((one) => labelPlaces([one], [], room)[0] ?? null);
	return set
		.map(({ point, isFocus, at, radius, lines, height }, index): PlotPoint => {
			const found = places[index] ?? null;
			const { box, anchor, leader } = found ?? alone[index] ?? unplaced(at, height);
			const inner = type.small * 0.15;
			const x =
				anchor === 'start'
					? box.left + inner
					: anchor === 'end'
						? box.right - inner
						: (box.left + box.right) / 2;
			return {
				...point,
				at,
				radius,
				isFocus,
				label: {
					lines: lines.map((text, line) => ({
						text,
						x,
						y: box.top + lead * line + lead / 2 + type.small * 0.34
					})),
					size: type.small,
					anchor,
					leader,
					isShown: found !== null
				}
			};
		})
		.sort((a, b) => Number(a.isFocus) - Number(b.isFocus));
}

function unplaced({ x, y }: { x: number; y: number }, height: number) {
	const box = { left: x, right: x, top: y - height, bottom: y };
	return { box, anchor: 'middle' as const, leader: null };
}
