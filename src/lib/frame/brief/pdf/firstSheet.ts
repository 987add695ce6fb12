import type { Shapes } from '#lib/geography/Shapes.ts';
import type { Setting } from '../../still/Setting.ts';
import type { Brief, BriefItem } from '../Brief.ts';
import { figureRows } from './figureRows.ts';
import { headBlock } from './headBlock.ts';
import { headed } from './headed.ts';
import { itemBlock } from './itemBlock.ts';
import type { Block, Room } from './Part.ts';
import { sideBySide } from './sideBySide.ts';
import { stacked } from './stacked.ts';
import { looks, textBlock } from './textBlock.ts';

/** What a region is: its figures, and where it stands among the first and the last. */
export function firstSheet(setting: Setting, brief: Brief, shapes: Shapes, room: Room): Block {
	const { text, small } = looks(setting);
	const { headings } = brief;
	const items = (heading: string, found: readonly BriefItem[], none: string) => (column: Room) =>
		headed(
			setting,
			{ heading },
			(at) =>
				found.length
					? stacked(
							at,
							text.size * 0.45,
							found.map((item) => (place) => itemBlock(setting, item, place))
						)
					: textBlock(setting, 'P', none, text, at),
			column
		);
	return stacked(room, text.size * 1.3, [
		(at) => headBlock(setting, brief, shapes, at),
		(at) =>
			headed(
				setting,
				{ heading: headings.keyFigures, note: headings.strip },
				(below) => figureRows(setting, brief.keyFigures, below),
				at
			),
		(at) =>
			sideBySide(
				setting,
				at,
				items(headings.strengths, brief.strengths, headings.noStrength),
				items(headings.gaps, brief.gaps, headings.noGap)
			),
		(at) => textBlock(setting, 'P', headings.rule, small, at)
	]);
}
