import { m } from '#messages';
import { coarseRegions } from '#lib/geography/coarseRegions.ts';
import type { SmallMap } from '#lib/charts/multiples/SmallMap.ts';
import type { Shapes } from '#lib/geography/Shapes.ts';
import { mapsOf, type DrawnMultiples } from '../multiples/drawnMultiples.ts';
import { classKey } from './classKey.ts';
import { foot } from './Foot.ts';
import { gridOf } from './gridOf.ts';
import { head } from './Head.ts';
import type { Swatch } from './legendRows.ts';
import type { MapPlace } from './mapTexts.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { heightsAround, smallMapTexts } from './smallMapTexts.ts';
import { paragraph, type TextLine } from './TextLine.ts';

/** No more of them can be read in one image. */
const most = 12;

/** A small map on the board. */
export interface SmallPlace {
	map: SmallMap;
	place: MapPlace;
}

/**
 * Sets small maps out in rows, as large as they can be, each with its title above and the focus's figure below; on a
 * wide board title and key stand beside them. Where not all fit, those of the latest years or the first indicators
 * stand, and a line says how many do not.
 */
export function multiplesLayout(
	setting: Setting,
	drawn: DrawnMultiples,
	shapes: Shapes,
	address: string | undefined
) {
	const { board, palette } = setting;
	const { small } = board.type;
	const { framed, groups, common, focus, focusName, comparing } = drawn;
	const all = mapsOf(groups);
	const maps = common ? all.slice(-most) : all.slice(0, most);
	const more = all.length - maps.length;
	const below = foot(setting, { framed, showsShapes: true, address });
	const inner = { x: board.margin, y: board.margin, width: board.width - 2 * board.margin, height: 0 };
	const beside = board.isWide ? inner.width * 0.25 : inner.width;
	const column = partOf(setting, inner, 0, beside);
	const above = head(setting, framed, column, board.isWide ? 5 : 2);

	const own = { size: small, fill: palette.focus, weight: 600 as const };
	const named = paragraph(
		setting,
		m.multiples_below({ name: focusName }),
		own,
		{ ...column, y: above.bottom },
		2
	);
	const texts: TextLine[] = [...named.lines];
	const swatches: Swatch[] = [];
	let top = above.bottom + named.height + small * 0.7;
	if (common && maps[0]) {
		const isPartial = maps.some(({ figures }) => figures.some(({ value }) => value === null));
		const key = classKey(setting, common, maps[0].indicator, isPartial, { ...column, y: top });
		texts.push(...key.lines);
		swatches.push(...key.swatches);
		top = key.bottom;
	}
	const from = board.isWide ? beside + board.margin : 0;
	const side = partOf(setting, inner, from, inner.width - from);
	const said = [
		...(more ? [m.multiples_more({ n: more })] : []),
		...groups.flatMap(({ after }) => after ?? []),
		comparing
	].join(' ');
	const words = paragraph(setting, said, { size: small, fill: palette.inkMuted }, { ...side, y: 0 }, 3);
	const bottom = below.top - small * 0.8 - words.height;
	texts.push(...words.lines.map((line) => ({ ...line, y: line.y + bottom })));

	const start = board.isWide ? board.margin : top;
	const room: Box = { ...side, y: start, height: bottom - start - small * 0.4 };
	const around = heightsAround(setting, common === null);
	const coarse = coarseRegions(shapes);
	const ratio = shapes.frame.width / shapes.frame.height;
	const gap = { x: small * 1.4, y: small * 0.7 };
	const grid = gridOf(maps.length, room, gap, around.above + around.below, ratio);
	const rows = Math.ceil(maps.length / grid.columns);
	const spare = (room.height - rows * grid.height - (rows - 1) * gap.y) / rows;
	const step = grid.height + gap.y + Math.min(spare, small * 3);
	const places = maps.map((map, at): SmallPlace => {
		const cell: Box = {
			...partOf(setting, room, (at % grid.columns) * (grid.width + gap.x), grid.width),
			y: room.y + Math.floor(at / grid.columns) * step,
			height: grid.height
		};
		const captions = smallMapTexts(setting, map, focus, common === null, cell);
		texts.push(...captions.lines);
		swatches.push(...captions.swatches);
		const scale = (grid.map / shapes.frame.height) * coarse.unit;
		const place = partOf(
			setting,
			{ ...cell, y: cell.y + around.above, height: grid.map },
			0,
			grid.map * ratio
		);
		return { map, place: { ...place, scale } };
	});
	return { head: above.lines, foot: below, coarse, places, texts, swatches };
}
