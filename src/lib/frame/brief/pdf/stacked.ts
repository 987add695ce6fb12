import type { Block, Room } from './Part.ts';

/** One block below the other. */
export function stacked(room: Room, gap: number, blocks: readonly ((room: Room) => Block)[]): Block {
	const parts: Block['parts'] = [];
	let height = 0;
	for (const block of blocks) {
		const above = height ? height + gap : 0;
		const set = block({ ...room, y: room.y + above });
		if (!set.parts.length) continue;
		parts.push(...set.parts);
		height = above + set.height;
	}
	return { parts, height };
}
