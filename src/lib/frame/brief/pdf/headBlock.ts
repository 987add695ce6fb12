import type { Shapes } from '#lib/geography/Shapes.ts';
import { coarseRegions } from '#lib/geography/coarseRegions.ts';
import { partOf, type Setting } from '../../still/Setting.ts';
import { widthIn } from '../../still/TextLine.ts';
import type { Brief } from '../Brief.ts';
import type { Block, Drawing, Room } from './Part.ts';
import { stacked } from './stacked.ts';
import { looks, textBlock } from './textBlock.ts';

const mapHeight = 104;
/** Of a title that must be smaller to stand in one line. */
const smallestTitle = 17;

/** Which region it is, what the brief tells, and where the region lies. */
export function headBlock(setting: Setting, brief: Brief, shapes: Shapes, room: Room): Block {
	const { palette, board } = setting;
	const { small } = looks(setting);
	const { paths, frame } = coarseRegions(shapes);
	const scale = mapHeight / frame.height;
	const mapWidth = frame.width * scale;
	const [words, map] = [
		partOf(setting, { ...room, height: 0 }, 0, room.width - mapWidth - 24),
		partOf(setting, { ...room, height: 0 }, room.width - mapWidth, mapWidth)
	];
	const shape = ([place, path]: [string, string]): Drawing => ({
		kind: 'shape',
		path,
		x: map.x,
		y: room.y,
		scale,
		colour: place === brief.place ? palette.focus : palette.rule,
		edge: '#ffffff'
	});
	const whole = { size: board.type.title, fill: palette.ink, weight: 600 } as const;
	const inOneLine = Math.floor((whole.size * words.width) / widthIn(setting, whole)(brief.title));
	const title = inOneLine < smallestTitle ? whole : { ...whole, size: Math.min(whole.size, inOneLine) };
	const text = stacked(words, 5, [
		(at) => textBlock(setting, 'H1', brief.title, title, at),
		(at) => textBlock(setting, 'P', brief.lead, { size: board.type.lead, fill: palette.ink }, at),
		(at) => textBlock(setting, 'P', brief.caveat, small, at)
	]);
	return {
		parts: [{ tag: 'Artifact', drawings: Array.from(paths, shape) }, ...text.parts],
		height: Math.max(mapHeight, text.height)
	};
}
