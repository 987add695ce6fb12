import { m } from '#messages';
import type { SmallMap } from '#lib/charts/multiples/SmallMap.ts';
import { digits, quantity } from '#lib/view/numbers.ts';
import type { Swatch } from './legendRows.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { leading, paragraph, shortLine, textLine, widthIn, type TextLine } from './TextLine.ts';

/** What stands above and below one small map. */
export interface SmallMapTexts {
	lines: TextLine[];
	/** Of its own classes. */
	swatches: Swatch[];
}

/** How many lines its title may have, and how high it and what stands below are. */
export function heightsAround(setting: Setting, standsAlone: boolean) {
	const { small, text } = setting.board.type;
	const size = standsAlone ? small : text;
	const titleLines = standsAlone ? 3 : 1;
	const row = leading(setting, small);
	return {
		size,
		titleLines,
		above: leading(setting, size) * titleLines + row,
		below: row * (standsAlone ? 2 : 1)
	};
}

/** @param standsAlone whether it has classes of its own: then they stand below, and the rank beside the figure */
export function smallMapTexts(
	setting: Setting,
	map: SmallMap,
	focus: string,
	standsAlone: boolean,
	cell: Box
): SmallMapTexts {
	const { palette, board, language } = setting;
	const { small } = board.type;
	const muted = { size: small, fill: palette.inkMuted };
	const { size, titleLines, below } = heightsAround(setting, standsAlone);
	const row = leading(setting, small);
	const title = paragraph(setting, map.title, { size, fill: palette.ink, weight: 600 }, cell, titleLines);
	const facts = standsAlone ? (map.year === 'n.d.' ? m.undated() : map.year) : (map.facts[0] ?? '');
	const own = { size: small, fill: palette.focus, weight: 600 as const };
	const fits = (text: string) => widthIn(setting, own)(text) <= cell.width;
	const words = ownWords(setting, map, focus, standsAlone);
	const bottom = cell.y + cell.height - below;
	const lines = [
		...title.lines,
		shortLine(setting, facts, muted, cell, cell.y + title.height + row * 0.75),
		shortLine(setting, words.find(fits) ?? words.at(-1) ?? '', own, cell, bottom + row * 0.75)
	];
	const { breaks, tops } = map.classification;
	if (!standsAlone || !breaks.length) return { lines, swatches: [] };
	const [low = '', high = ''] = [breaks[0], tops.at(-1)].map((value) =>
		value === undefined ? '' : digits(value, map.indicator, language)
	);
	const wide = widthIn(setting, muted);
	const fills = palette.classes(breaks.length);
	const gap = small * 0.4;
	const ends = wide(low) + (high === low ? 0 : wide(high)) + 2 * gap;
	const width = Math.min(small * 1.2, (cell.width - ends) / breaks.length);
	const y = bottom + row * 1.75;
	if (width < 3) return { lines, swatches: [] };
	const strip = { ...cell, y: y - small * 0.6, height: small * 0.5 };
	const from = wide(low) + gap;
	return {
		lines: [
			...lines,
			textLine(setting, low, muted, cell, y),
			...(high === low
				? []
				: [
						textLine(
							setting,
							high,
							muted,
							partOf(setting, cell, from + width * breaks.length + gap, wide(high)),
							y
						)
					])
		],
		swatches: breaks.map((_, at) => ({
			...partOf(setting, strip, from + at * width, width),
			fill: fills[at]
		}))
	};
}

/** The focus's figure, as fully as there may be room for: the first one is the longest. */
function ownWords({ language }: Setting, map: SmallMap, focus: string, isRanked: boolean): string[] {
	const own = map.figures.find(({ place }) => place === focus);
	if (!own || own.value === null) return [m.no_data()];
	const of = map.figures.filter(({ value }) => value !== null).length;
	const value = quantity(own.value, map.indicator, language);
	const rank = isRanked && own.rank ? m.rank_of({ rank: own.rank, of }) : '';
	return [...(rank ? [`${value} · ${rank}`] : []), value, digits(own.value, map.indicator, language)];
}
