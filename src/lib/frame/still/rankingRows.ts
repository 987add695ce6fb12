import { byRank, type RankedFigure } from '#lib/charts/RankedFigure.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { textLine, widthIn, type TextLine } from './TextLine.ts';

/** A bar of the ranking, on the board. */
export interface RankingBar extends Box {
	place: string;
	fill: string;
}

/** The regions from the best to the worst: rank, name, bar and value. */
export interface RankingRows {
	lines: TextLine[];
	bars: RankingBar[];
}

/** Bars narrower than this (in units of the board) say nothing: they go below their name. */
const narrowest = 110;

/** Sets the ranking in a box: a line for each region, or two in a narrow box. */
export function rankingRows(
	setting: Setting,
	figures: readonly RankedFigure[],
	isFocus: (place: string) => boolean,
	box: Box
): RankingRows {
	const { palette, board, language } = setting;
	const ordered = byRank(figures, language);
	const row = Math.min(box.height / ordered.length, board.type.text * 2.8);
	const { size, ranks, names, values } = columns(setting, ordered, row, box.width);
	const styleOf = (place: string) =>
		isFocus(place)
			? { size, fill: palette.focus, weight: 600 as const }
			: { size, fill: palette.ink, weight: 400 as const };
	const small = { size: size * 0.85, fill: palette.inkMuted };
	const isSingle = box.width - ranks - names - values >= narrowest;
	const track = isSingle
		? partOf(setting, box, ranks + names, box.width - ranks - names - values)
		: partOf(setting, box, ranks, box.width - ranks);

	const amounts = ordered.flatMap(({ value }) => value ?? []);
	const low = Math.min(0, ...amounts);
	const span = Math.max(0, ...amounts) - low || 1;
	const lines: TextLine[] = [];
	const bars: RankingBar[] = [];
	for (const [at, figure] of ordered.entries()) {
		const top = box.y + row * at;
		const base = top + row * (isSingle ? 0.5 : 0.34) + size * 0.35;
		const style = figure.value === null ? { size, fill: palette.inkMuted } : styleOf(figure.place);
		lines.push(
			textLine(setting, String(figure.rank ?? '–'), small, box, base),
			textLine(setting, figure.name, style, partOf(setting, box, ranks, names), base)
		);
		if (figure.value === null) {
			lines.push(textLine(setting, figure.shown, style, box, base, 'end'));
			continue;
		}
		lines.push(
			// Numbers stand with their last digits below each other: they end on the right in Arabic too.
			textLine(
				setting,
				figure.shown,
				style,
				partOf(setting, box, box.width - values + size, values - size),
				base,
				setting.isRightToLeft ? 'start' : 'end'
			)
		);
		const height = isSingle ? Math.min(row * 0.42, size * 0.8) : Math.min(row * 0.15, size * 0.36);
		const start = (track.width * (Math.min(0, figure.value) - low)) / span;
		const bar = partOf(setting, track, start, (track.width * Math.abs(figure.value)) / span);
		bars.push({
			...bar,
			y: isSingle ? top + (row - height) / 2 : base + size * (setting.isRightToLeft ? 0.55 : 0.36),
			height,
			place: figure.place,
			fill: isFocus(figure.place) ? palette.focus : palette.mark
		});
	}
	return { lines, bars };
}

/** The size of type, smaller where a name and its value would meet, and how wide each column is with its gap. */
function columns(setting: Setting, figures: readonly RankedFigure[], row: number, width: number) {
	const at = (size: number) => {
		const bold = widthIn(setting, { size, weight: 600 });
		const known = figures.filter(({ value }) => value !== null);
		const ranks = size * 1.9;
		return {
			size,
			ranks,
			names: Math.max(...figures.map(({ name }) => bold(name))) + size,
			values: Math.max(0, ...known.map(({ shown }) => bold(shown))) + size,
			needed: ranks + Math.max(...figures.map(({ name, shown }) => bold(name) + bold(shown))) + size
		};
	};
	const first = at(Math.min(setting.board.type.text, row / (setting.isRightToLeft ? 1.5 : 1.35)));
	return first.needed > width ? at((first.size * width) / first.needed) : first;
}
