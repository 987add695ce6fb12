import { axisScale } from './axisScale.ts';
import type { Box } from './Box.ts';
import { namedPoints } from './namedPoints.ts';
import { nameLines } from './nameLines.ts';
import type { PlotInput, PlotLayout, PlotText } from './Plot.ts';

/** Sets a scatter out. The horizontal axis runs from left to right in all three languages, as the HCP prints them. */
export function plotLayout(input: PlotInput): PlotLayout {
	const { points, x: across, y: up, box, type, measure, isRightToLeft } = input;
	const lead = type.small * (isRightToLeft ? 1.55 : 1.35);
	const wide = (text: string) => measure(text, type.small, 400);
	const bold = (text: string) => measure(text, type.small, 600);
	const gap = type.small * 0.6;
	const texts: PlotText[] = [];
	const add = (what: PlotText['what'], text: string, x: number, y: number, anchor: PlotText['anchor']) =>
		texts.push({ what, text, x, y, size: type.small, anchor });

	const upTitle = nameLines(up.title, box.width, bold);
	const lowLines = nameLines(up.low, type.small * 5, wide);
	const values = points.map(({ y }) => y);
	// Names of two lines have room within the outermost grid lines.
	const inset = type.small * 1.7;
	const yAxisIn = (top: number, bottom: number) =>
		axisScale(values, up.kind, [bottom - inset, top + inset], Math.min(7, (bottom - top) / 55));
	const likely = yAxisIn(box.y + lead * 3, box.y + box.height - lead * 4).ticks;
	const column = Math.max(...likely.map((tick) => wide(up.write(tick))), ...lowLines.map(wide));
	const [left, right] = [box.x + column + gap, box.x + box.width - type.small * 0.5];
	const xAxis = axisWithRoom(input, [left + inset, right - inset], wide);
	const acrossTitle = nameLines(across.title, right - left, bold);

	// The words on the upright median stand beside those at the top of the axis, or below them.
	const half = wide(across.medianWords) / 2;
	const middleX = xAxis.at(across.median);
	const over = Math.min(Math.max(middleX, left + half), right - half);
	const rows = over - half > left + wide(up.high) + gap * 2 ? 1 : 2;
	const top = box.y + lead * (upTitle.length + rows) + gap;
	const plot: Box = { left, right, top, bottom: box.y + box.height - lead * (acrossTitle.length + 2) - gap };
	const yAxis = yAxisIn(plot.top, plot.bottom);
	const middleY = yAxis.at(up.median);

	// Texts begin where reading does.
	const start = isRightToLeft ? box.x + box.width : box.x;
	const anchor = isRightToLeft ? 'end' : 'start';
	upTitle.forEach((line, at) => add('title', line, start, box.y + lead * (at + 0.8), anchor));
	add('end', up.high, plot.left, top - gap * 0.6 - lead * (rows - 1), 'start');
	for (const tick of yAxis.ticks)
		add('tick', up.write(tick), plot.left - gap, yAxis.at(tick) + type.small * 0.35, 'end');
	const row = (at: number) => plot.bottom + gap + lead * (at + 0.65);
	lowLines.forEach((line, at) => add('end', line, plot.left - gap, plot.bottom + lead * at, 'end'));
	for (const tick of xAxis.ticks) {
		const width = wide(across.write(tick));
		if (xAxis.at(tick) - width / 2 > plot.left && xAxis.at(tick) + width / 2 <= box.x + box.width)
			add('tick', across.write(tick), xAxis.at(tick), row(0), 'middle');
	}
	add('end', across.low, plot.left, row(1), 'start');
	add('end', across.high, plot.right, row(1), 'end');
	acrossTitle.forEach((line, at) =>
		add('title', line, isRightToLeft ? plot.right : plot.left, row(at + 2), anchor)
	);

	add('median', across.medianWords, over, top - gap * 0.6, 'middle');
	const medianBox = sideFor(wide(up.medianWords), type.small, plot, middleY, (side) =>
		points.some(({ x, y }) => isIn(xAxis.at(x), yAxis.at(y), side, type.text))
	);
	add('median', up.medianWords, medianBox.left, middleY - type.small * 0.35, 'start');

	return {
		width: box.x * 2 + box.width,
		height: box.y * 2 + box.height,
		grid: [
			...yAxis.ticks.map((tick) => level(plot, yAxis.at(tick))),
			...xAxis.ticks.map((tick) => upright(plot, xAxis.at(tick)))
		],
		medians: [level(plot, middleY), upright(plot, middleX)],
		texts,
		points: namedPoints(input, plot, medianBox, (point) => ({ x: xAxis.at(point.x), y: yAxis.at(point.y) }))
	};
}

const level = ({ left, right }: Box, y: number) => ({ x1: left, x2: right, y1: y, y2: y });
const upright = ({ top, bottom }: Box, x: number) => ({ x1: x, x2: x, y1: top, y2: bottom });

/** As many ticks as their words leave room for. */
function axisWithRoom(
	{ points, x }: PlotInput,
	range: readonly [number, number],
	wide: (text: string) => number
) {
	const values = points.map((point) => point.x);
	for (let most = 8; ; most--) {
		const axis = axisScale(values, x.kind, range, most);
		const hasRoom = axis.ticks.every((tick, at) => {
			const next = axis.ticks[at + 1];
			if (next === undefined) return true;
			const needed = (wide(x.write(tick)) + wide(x.write(next))) / 2 + wide('00');
			return axis.at(next) - axis.at(tick) >= needed;
		});
		if (hasRoom || most === 2) return axis;
	}
}

/** Where the words on the level median stand: at its right end, or at its left one if points lie there. */
function sideFor(wide: number, size: number, plot: Box, y: number, isTaken: (side: Box) => boolean): Box {
	const [top, bottom] = [y - size * 1.2, y];
	const atRight = { left: plot.right - wide, right: plot.right, top, bottom };
	const atLeft = { left: plot.left + size * 0.3, right: plot.left + size * 0.3 + wide, top, bottom };
	return isTaken(atRight) && !isTaken(atLeft) ? atLeft : atRight;
}

function isIn(x: number, y: number, { left, right, top, bottom }: Box, margin: number): boolean {
	return x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;
}
