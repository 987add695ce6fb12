import type { DrawnBalance } from '../balance/drawnBalance.ts';
import { dispersionLayout } from './dispersionLayout.ts';
import { foot } from './Foot.ts';
import { head } from './Head.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { spreadLayout } from './spreadLayout.ts';

/** Sets a balance out: how dispersion changed on each indicator, and the regions of one beside it or below. */
export function balanceLayout(setting: Setting, drawn: DrawnBalance, address: string | undefined) {
	const { board } = setting;
	const { small, text } = board.type;
	const { framed, groups, spread, indicator, focus } = drawn;
	const below = foot(setting, { framed, showsShapes: false, address });
	const box = { x: board.margin, y: board.margin, width: board.width - 2 * board.margin };
	const above = head(setting, framed, box);
	const area: Box = { ...box, y: above.bottom, height: below.top - small - above.bottom };
	const [list, regions] = board.isWide
		? [
				partOf(setting, area, 0, area.width * 0.61),
				partOf(setting, area, area.width * 0.65, area.width * 0.35)
			]
		: [
				{ ...area, height: area.height * 0.56 },
				{ ...area, y: area.y + area.height * 0.56 + text, height: area.height * 0.44 - text }
			];
	return {
		head: above.lines,
		foot: below,
		rows: dispersionLayout(setting, groups, list),
		spread: spreadLayout(setting, { spread, name: indicator.name, focus }, regions)
	};
}
