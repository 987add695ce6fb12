import type { Shapes } from '#lib/geography/Shapes.ts';
import type { DrawnStanding } from '../standing/drawnStanding.ts';
import { foot } from './Foot.ts';
import { head } from './Head.ts';
import { mapPlace } from './mapTexts.ts';
import { partOf, type Setting } from './Setting.ts';
import { stripLayout } from './stripLayout.ts';

/** Sets a region's standing out: where it lies, and a strip for each theme, in two columns on a wide board. */
export function standingLayout(
	setting: Setting,
	drawn: DrawnStanding,
	shapes: Shapes,
	address: string | undefined
) {
	const { board, isRightToLeft } = setting;
	const { strips, focus, framed } = drawn;
	const below = foot(setting, { framed, showsShapes: true, address });
	const box = { x: board.margin, y: board.margin, width: board.width - 2 * board.margin, height: 0 };
	const locator = board.type.title * 3.6;
	const above = head(setting, framed, partOf(setting, box, 0, box.width - locator - board.margin));
	const place = mapPlace(
		shapes,
		{ ...partOf(setting, box, box.width - locator, locator), height: locator * 1.05 },
		!isRightToLeft
	);
	const top = Math.max(above.bottom, place.y + place.height) + board.type.text * 0.9;
	const columns = board.isWide ? 2 : 1;
	const gap = board.margin * 1.2;
	const width = (box.width - gap * (columns - 1)) / columns;
	const height = (below.top - top) / Math.ceil(strips.length / columns);
	return {
		head: above.lines,
		foot: below,
		place,
		strips: strips.map((strip, at) =>
			stripLayout(setting, strip, focus, {
				...partOf(setting, box, (at % columns) * (width + gap), width),
				y: top + Math.floor(at / columns) * height,
				height
			})
		)
	};
}
