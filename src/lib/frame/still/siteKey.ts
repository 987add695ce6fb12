import { atRest, type FrameView } from '#lib/charts/choropleth/FrameView.ts';
import { placedSites } from '#lib/charts/choropleth/placedSites.ts';
import type { Shapes } from '#lib/geography/Shapes.ts';
import type { SiteLayer } from '#lib/view/siteLayers.ts';
import type { DrawnMap } from '../map/drawnMap.ts';
import type { MapPlace } from './mapTexts.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { paragraph, type TextLine } from './TextLine.ts';

/** The symbol of a site, on the board. */
export interface SiteSign {
	layer: SiteLayer;
	x: number;
	y: number;
	/** Board units for one of the symbol's. */
	scale: number;
}

export interface SiteKey {
	signs: SiteSign[];
	lines: TextLine[];
	/** What of the map is covered, so that the key's symbols are not taken for sites. */
	cover: Box | undefined;
}

/** The sites of a map, and the key that names their symbols where nothing else stands: in the sea, or above the legend. */
export function siteKey(
	setting: Setting,
	{ sites }: DrawnMap,
	shapes: Shapes,
	place: MapPlace,
	view: FrameView
): SiteKey {
	if (typeof sites === 'string' || sites.length === 0) return { signs: [], lines: [], cover: undefined };
	const { board, palette } = setting;
	const size = Math.min(board.type.small * 0.9, place.width / 32);
	const scale = Math.min(1, size / 13);
	const start = view === atRest ? 0.02 : 0.68;
	const edge = board.isWide && place.x < board.margin && view === atRest ? board.margin : 0;
	const box: Box = {
		x: place.x + place.width * start + edge,
		y: place.y + Math.max(place.height * 0.03, board.isWide ? board.margin : 0),
		width: place.width * 0.29 - edge,
		height: 0
	};
	const cover = { ...box, x: box.x - size * 0.5, y: box.y - size * 0.3, width: box.width + size };
	const lines: TextLine[] = [];
	const inset = size * 1.6;
	const key: SiteSign[] = [];
	for (const { layer, name } of sites) {
		const words = paragraph(
			setting,
			name,
			{ size, fill: palette.ink },
			partOf(setting, box, inset, box.width - inset),
			2
		);
		const middle = partOf(setting, box, 0, size).x + size / 2;
		key.push({ layer, x: middle, y: box.y + size * 0.7, scale });
		lines.push(...words.lines);
		box.y += words.height + size * 0.2;
	}
	cover.height = box.y - cover.y + size * 0.1;
	const isCovered = (x: number, y: number) =>
		x > cover.x - size &&
		x < cover.x + cover.width + size &&
		y > cover.y - size &&
		y < cover.y + cover.height + size;
	const signs = sites.flatMap(({ layer, sites: own }) =>
		placedSites(own, shapes, view)
			.filter(({ at: [x, y] }) => x > 0 && y > 0 && x < shapes.frame.width && y < shapes.frame.height)
			.map(({ at: [x, y] }) => ({
				layer,
				x: place.x + x * place.scale,
				y: place.y + y * place.scale,
				scale
			}))
			.filter(({ x, y }) => view === atRest || !isCovered(x, y))
	);
	return { signs: [...signs, ...key], lines, cover: view === atRest ? undefined : cover };
}
