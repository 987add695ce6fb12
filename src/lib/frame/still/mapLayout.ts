import { atRest, type FrameView } from '#lib/charts/choropleth/FrameView.ts';
import { viewAround } from '#lib/charts/choropleth/viewAround.ts';
import type { ProvinceShape, Shapes } from '#lib/geography/Shapes.ts';
import type { DrawnMap } from '../map/drawnMap.ts';
import { focusWords } from './focusWords.ts';
import { foot } from './Foot.ts';
import { head } from './Head.ts';
import { legendRows } from './legendRows.ts';
import { mapPlace, mapTexts } from './mapTexts.ts';
import { rankingRows } from './rankingRows.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { siteKey } from './siteKey.ts';

/**
 * Sets a map, its legend and its ranking out. On a wide board the map takes the whole height on the end side,
 * to the board's edge, and all else the start side; on a square one the ranking stands beside the map; on an
 * upright one, below it.
 */
export function mapLayout(
	setting: Setting,
	drawn: DrawnMap,
	shapes: Shapes,
	address: string | undefined,
	allProvinces: readonly ProvinceShape[]
) {
	const { board, isRightToLeft, size } = setting;
	const { framed, figures, focus, regionOf } = drawn;
	const { level, within } = drawn.view;
	const isProvincial = level === 'province';
	const told = within || focus;
	const ranked = isProvincial ? figures.filter(({ place }) => regionOf.get(place) === told) : figures;
	const isFocus = (place: string) => (regionOf.get(place) ?? place) === focus;
	const provinces = isProvincial
		? allProvinces.filter(({ region }) => !within || region === within)
		: undefined;
	const view = within ? besideLegend(shapes, within) : atRest;
	const below = foot(setting, { framed, showsShapes: true, address });
	const inner = { x: board.margin, width: board.width - 2 * board.margin };
	const gap = board.margin * 0.8;
	const bottom = below.top - board.type.small;

	let map: Box;
	let above: ReturnType<typeof head>;
	let ranking: Box;
	let words: ReturnType<typeof focusWords> | undefined;
	if (board.isWide) {
		const height = below.top;
		const width = (height * shapes.frame.width) / shapes.frame.height;
		map = { x: isRightToLeft ? 0 : board.width - width, y: 0, width, height };
		const column = partOf(setting, { ...inner, y: 0, height }, 0, board.width - width - board.margin - gap);
		above = head(setting, framed, { ...column, y: board.margin });
		ranking = { ...column, y: above.bottom, height: bottom - above.bottom };
	} else {
		above = head(setting, framed, { ...inner, y: board.margin });
		const room = { ...inner, y: above.bottom, height: bottom - above.bottom };
		const isUpright = size === 'portrait';
		const rows = board.type.text * (isRightToLeft ? 1.55 : 1.45) * ranked.length;
		const height = isUpright ? room.height - rows - gap : room.height;
		const width = Math.min((height * shapes.frame.width) / shapes.frame.height, inner.width * 0.6);
		map = partOf(setting, { ...room, height }, inner.width - width, width);
		ranking = isUpright
			? { ...room, y: room.y + height + gap, height: rows }
			: partOf(setting, room, 0, inner.width - width - gap);
		if (isUpright && !isProvincial)
			words = focusWords(setting, drawn, partOf(setting, room, 0, inner.width - width - gap));
	}
	const place = mapPlace(shapes, map, !isRightToLeft);
	const inset = board.isWide && !isRightToLeft ? board.margin : board.type.small;
	const corner = {
		x: place.x + place.width * 0.51,
		y: place.y + place.height * 0.56,
		width: place.width * 0.49 - inset,
		height: place.height * 0.44 - board.type.small
	};
	return {
		head: above.lines,
		foot: below,
		words,
		place,
		provinces,
		view,
		texts: mapTexts(setting, shapes, figures, focus, place, provinces, view),
		sites: siteKey(setting, drawn, shapes, place, view),
		legend: legendRows(setting, drawn, corner),
		ranking: rankingRows(setting, ranked, isFocus, ranking)
	};
}

/** How large a region drawn close is: the corner that it leaves free holds the legend. */
const closeness = 0.62;

function besideLegend({ regions, frame }: Shapes, within: string): FrameView {
	const view = viewAround(regions.find(({ place }) => place === within)?.bounds, frame);
	return { k: view.k * closeness, x: view.x * closeness, y: view.y * closeness };
}
