import type { Setting, TextStyle } from '../../still/Setting.ts';
import type { Brief } from '../Brief.ts';
import { askedPieces } from './askedPieces.ts';
import { headed } from './headed.ts';
import { inColumns } from './inColumns.ts';
import type { Block, Room } from './Part.ts';
import { stacked } from './stacked.ts';
import { looks, textBlock } from './textBlock.ts';

/** Where the region stands on the index, what it asked for, what is not known, and where it is all from. */
export function secondSheet(setting: Setting, brief: Brief, room: Room): Block {
	const { head, text, small, strong } = looks(setting);
	const { headings, index } = brief;
	const sentences = (all: readonly string[], style: TextStyle) =>
		all.map((words) => ({
			above: style.size * 0.3,
			set: (column: Room) => textBlock(setting, 'P', words, style, column)
		}));
	return stacked(room, text.size * 1.3, [
		(at) =>
			stacked(at, 2, [
				(below) => textBlock(setting, 'P', index?.text ?? '', head, below),
				(below) => textBlock(setting, 'P', index?.caveat ?? '', small, below)
			]),
		(at) =>
			headed(
				setting,
				{ heading: headings.asked },
				(below) =>
					stacked(below, text.size * 0.5, [
						(place) => textBlock(setting, 'P', brief.meeting, text, place),
						(place) => textBlock(setting, 'P', brief.asked.length ? '' : headings.nothingAsked, text, place),
						(place) => inColumns(setting, askedPieces(setting, brief.asked), place),
						(place) => textBlock(setting, 'P', brief.askedMore, strong, place),
						(place) => textBlock(setting, 'P', brief.asked.length ? headings.framing : '', small, place)
					]),
				at
			),
		(at) =>
			brief.unknown.length
				? headed(
						setting,
						{ heading: headings.unknown },
						(below) => inColumns(setting, sentences(brief.unknown, text), below),
						at
					)
				: { parts: [], height: 0 },
		(at) =>
			headed(
				setting,
				{ heading: headings.sources },
				(below) =>
					stacked(below, text.size * 0.6, [
						(place) =>
							inColumns(
								setting,
								sentences(
									brief.sources.map((source, index) => `[${String(index + 1)}] ${source}`),
									small
								),
								place
							),
						(place) =>
							textBlock(setting, 'P', [headings.licence, headings.boundaries].join(' '), small, place),
						(place) => linked(textBlock(setting, 'P', brief.more, strong, place), brief.url)
					]),
				at
			)
	]);
}

/** A block that leads somewhere, if the site knows where it is. */
function linked(block: Block, address: string): Block {
	if (!/^https?:/.test(address)) return block;
	return { ...block, parts: block.parts.map((part) => ({ ...part, tag: 'Link', address })) };
}
