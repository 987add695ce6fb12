import { partOf, type Setting } from '../../still/Setting.ts';
import type { Block, Room } from './Part.ts';

/** Between two columns. */
export const gutter = 22;

/** The two columns of a room, the first to be read first. */
export function columnsOf(setting: Setting, room: Room): [Room, Room] {
	const width = (room.width - gutter) / 2;
	const box = { ...room, height: 0 };
	return [partOf(setting, box, 0, width), partOf(setting, box, width + gutter, width)];
}

/** Two blocks beside each other. */
export function sideBySide(
	setting: Setting,
	room: Room,
	first: (room: Room) => Block,
	second: (room: Room) => Block
): Block {
	const [one, other] = columnsOf(setting, room);
	const [left, right] = [first(one), second(other)];
	return { parts: [...left.parts, ...right.parts], height: Math.max(left.height, right.height) };
}
