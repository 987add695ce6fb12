import { partOf, type Setting } from '../../still/Setting.ts';
import { paragraph, textLine, widthIn } from '../../still/TextLine.ts';
import type { BriefItem } from '../Brief.ts';
import { provenance } from './figureRows.ts';
import type { Block, Room } from './Part.ts';
import { stripDrawings } from './stripDrawings.ts';
import { looks } from './textBlock.ts';

/** An indicator on which the region stands out: its name and value, its theme and rank, and where the regions lie. */
export function itemBlock(setting: Setting, item: BriefItem, room: Room): Block {
	const { text, small, own } = looks(setting);
	const box = { ...room, height: 0 };
	const gap = text.size;
	const left = (taken: number) => partOf(setting, box, 0, room.width - taken - gap);
	const name = paragraph(
		setting,
		item.name,
		text,
		{ ...left(widthIn(setting, own)(item.value)), y: room.y },
		Infinity
	);
	const value = textLine(setting, item.value, own, box, name.lines[0]?.y ?? room.y, 'end');
	const about = [item.theme, provenance(item)].join(' · ');
	const below = { ...left(widthIn(setting, small)(item.rank)), y: room.y + name.height };
	const origin = paragraph(setting, about, small, below, Infinity);
	const rank = textLine(setting, item.rank, small, box, origin.lines[0]?.y ?? room.y, 'end');
	const strip = room.y + name.height + origin.height + text.size * 0.6;
	return {
		parts: [
			{
				tag: 'P',
				lines: [...name.lines, value, ...origin.lines, rank],
				drawings: stripDrawings(setting, item.strip, { ...room, y: strip })
			}
		],
		height: strip + text.size * 0.5 - room.y
	};
}
