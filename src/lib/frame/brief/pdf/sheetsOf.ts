import type { Shapes } from '#lib/geography/Shapes.ts';
import type { MeasureText } from '../../still/MeasureText.ts';
import type { Palette } from '../../still/Palette.ts';
import type { Brief } from '../Brief.ts';
import { edgeParts } from './edgeParts.ts';
import { firstSheet } from './firstSheet.ts';
import type { Block, Part, Room } from './Part.ts';
import { secondSheet } from './secondSheet.ts';
import { edges, sheet, sheetSetting } from './sheetSetting.ts';
import { withFewerOutcomes } from './withFewerOutcomes.ts';

const smallest = 0.85;
const scales = [1.12, 1.09, 1.06, 1.03, 1, 0.97, 0.94, 0.91, 0.88, smallest];

interface Materials {
	palette: Palette;
	measure: MeasureText;
	shapes: Shapes;
}

/**
 * A brief on two sheets: in the largest type in which all of it fits, and in the smallest with as many outcomes as fit.
 * @throws Error where the rest alone needs more than two sheets
 */
export function sheetsOf(brief: Brief, { palette, measure, shapes }: Materials): [Part[], Part[]] {
	const room: Room = { x: sheet.margin, y: edges.top, width: sheet.width - 2 * sheet.margin };
	const fits = ({ height }: Block) => room.y + height <= edges.bottom;
	const set = (scale: number, shown: Brief): [Part[], Part[]] | undefined => {
		const setting = sheetSetting(brief.language, palette, measure, scale);
		const [first, second] = [firstSheet(setting, shown, shapes, room), secondSheet(setting, shown, room)];
		if (!fits(first) || !fits(second)) return undefined;
		const [one, two] = [edgeParts(setting, brief, 'page1'), edgeParts(setting, brief, 'page2')];
		return [
			[one.head, ...first.parts, one.foot],
			[two.head, ...second.parts, two.foot]
		];
	};
	for (const scale of scales) {
		const found = set(scale, brief);
		if (found) return found;
	}
	const outcomes = brief.asked.flatMap(({ items }) => items).length;
	for (let without = 1; without <= outcomes; without += 1) {
		const found = set(smallest, withFewerOutcomes(brief, without));
		if (found) return found;
	}
	throw new Error(`The brief of ${brief.place} in ${brief.language} does not fit two sheets`);
}
