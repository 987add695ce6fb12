import { landmarkNames } from '#lib/charts/choropleth/landmarkNames.ts';
import { atRest, type FrameView } from '#lib/charts/choropleth/FrameView.ts';
import { labelsThatFit } from '#lib/charts/choropleth/labelsThatFit.ts';
import { placeLabels, regionLabels } from '#lib/charts/choropleth/regionLabels.ts';
import type { Mark } from '#lib/charts/Mark.ts';
import type { Landmark, PlaceShape, Point, Shapes } from '#lib/geography/Shapes.ts';
import type { Box, Setting } from './Setting.ts';
import { textLine, type Align, type TextLine } from './TextLine.ts';

/** The names and values on a map, and the lines that lead to their regions. */
export interface MapTexts {
	lines: TextLine[];
	leaders: { from: Point; to: Point }[];
}

/** Where the map stands: its frame's points are multiplied by `scale`, then shifted by `x`, `y`. */
export interface MapPlace extends Box {
	scale: number;
}

/** The largest map that fits a box, at its end and in its middle. */
export function mapPlace({ frame }: Shapes, box: Box, isAtRight: boolean): MapPlace {
	const scale = Math.min(box.width / frame.width, box.height / frame.height);
	const [width, height] = [frame.width * scale, frame.height * scale];
	const x = isAtRight ? box.x + box.width - width : box.x;
	return { scale, width, height, x, y: box.y + (box.height - height) / 2 };
}

/** The legend stands where this name would; at the upper edge of a small map, Spain's would be cut. */
const underLegend: Landmark = 'mali';

export function mapTexts(
	setting: Setting,
	shapes: Shapes,
	marks: readonly Mark[],
	focus: string,
	{ x, y, scale }: MapPlace,
	provinces?: readonly PlaceShape[],
	view: FrameView = atRest
): MapTexts {
	const { palette, board } = setting;
	const size = Math.min(board.type.label, scale * 17.5);
	const onBoard = (point: Point): Point => [
		x + (point[0] * view.k + view.x) * scale,
		y + (point[1] * view.k + view.y) * scale
	];
	const names = landmarkNames();
	const landmarks = shapes.landmarks
		.filter(({ name, at }) => view === atRest && name !== underLegend && at[1] * scale > size)
		.map(({ name, at }) =>
			text(setting, names[name], { size, fill: palette.inkMuted }, onBoard(at), name === 'mediterranean')
		);
	const labels = provinces
		? labelsThatFit(view === atRest ? [] : placeLabels(provinces, marks), onBoard, size)
		: regionLabels(shapes, [...marks]);
	const lines = labels.flatMap(({ mark, lines, at, side }) => {
		const [left, top] = onBoard(at);
		const isShore = side === 'shore';
		const halo = isShore ? palette.sea : palette.paper;
		const name = {
			size,
			fill: palette.ink,
			halo,
			weight: mark.place === focus ? (600 as const) : (400 as const)
		};
		return [
			...lines.map((line, row) => text(setting, line, name, [left, top + row * 1.12 * size], isShore)),
			text(
				setting,
				mark.shown,
				{ ...name, weight: 600 },
				[left, top + (lines.length - 1) * 1.12 * size + 1.16 * size],
				isShore
			)
		];
	});
	const leaders = labels.flatMap(({ at, leader }) => {
		if (!leader) return [];
		const [left, top] = onBoard(at);
		return [{ from: [left + 3, top - size * 0.3] satisfies Point, to: onBoard(leader) }];
	});
	return { lines: [...landmarks, ...lines], leaders };
}

/** Beside the shore a text ends at its point in all languages; elsewhere it is centred on it. */
function text(
	setting: Setting,
	words: string,
	style: Parameters<typeof textLine>[2],
	[x, y]: Point,
	endsThere: boolean
): TextLine {
	const align: Align = endsThere ? (setting.isRightToLeft ? 'start' : 'end') : 'middle';
	return textLine(setting, words, style, { x, width: 0 }, y, align);
}
