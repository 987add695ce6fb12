import type { Setting } from '../../still/Setting.ts';
import type { Block, Drawing, Room } from './Part.ts';
import { stacked } from './stacked.ts';
import { looks, textBlock } from './textBlock.ts';

/** A section: its heading below a rule, what must be known to read it, and what stands in it. */
export function headed(
	setting: Setting,
	{ heading, note = '' }: { heading: string; note?: string },
	body: (room: Room) => Block,
	room: Room
): Block {
	const { head, small } = looks(setting);
	const rule: Drawing = {
		kind: 'rule',
		x: room.x,
		y: room.y,
		width: room.width,
		colour: setting.palette.ink,
		thick: 0.8
	};
	const set = stacked({ ...room, y: room.y + 3 }, 3, [
		(at) => textBlock(setting, 'H2', heading, head, at),
		(at) => textBlock(setting, 'P', note, small, at),
		body
	]);
	return { parts: [{ tag: 'Sect', parts: set.parts, drawings: [rule] }], height: set.height + 3 };
}
