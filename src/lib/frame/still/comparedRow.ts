import { m } from '#messages';
import { shareOf, stripMarks } from '#lib/charts/comparison/stripMarks.ts';
import { comparedValue } from '../comparison/comparedValue.ts';
import type { ComparedIndicator } from '../comparison/drawnComparison.ts';
import type { ShapeOnBoard } from './comparisonLayout.ts';
import type { Box, Setting } from './Setting.ts';
import { textLine, widthIn, type TextLine } from './TextLine.ts';
import { shortened } from './wrapped.ts';

/** One indicator of a comparison, on the board. */
export interface ComparedRow {
	lines: TextLine[];
	axis: { x1: number; x2: number; y: number };
	/** Half the height of a tick. */
	reach: number;
	ticks: { place: string; x: number }[];
	/** The last of the comparison first, so that nothing lies over the region in focus. */
	marks: ShapeOnBoard[];
}

/** Sets one indicator out: its name and year, where the regions stand, and the values of the compared ones. */
export function comparedRow(
	setting: Setting,
	{ indicator, year, figures, best }: ComparedIndicator,
	places: readonly { place: string }[],
	{ name, strip, values }: { name: Box; strip: Box; values: readonly Box[] },
	radius: number
): ComparedRow {
	const { palette, board, language, isRightToLeft } = setting;
	const { small } = board.type;
	const plain = { size: small, fill: palette.ink };
	// Below the name where that stands above; a little low in its row, since marks are lifted over each other.
	const y = strip.y + strip.height * (board.isWide ? 0.6 : 0.74);
	const base = y + small * 0.36;
	const nameBase = board.isWide ? base : name.y + small * 1.15;
	const style = { size: small, fill: board.isWide ? palette.ink : palette.inkMuted };
	const wide = widthIn(setting, style);
	// A long name is cut, never its year.
	const room = name.width - wide(m.title_with_year({ name: '', year }));
	const title = m.title_with_year({ name: shortened(indicator.name, room, wide), year });

	const lines = [textLine(setting, title, style, name, nameBase)];
	for (const [at, { place }] of places.entries()) {
		const figure = figures.find((one) => one.place === place);
		const box = values[at];
		if (!figure || !box) continue;
		const isBest = best.includes(place);
		const look =
			figure.value === null
				? { size: small, fill: palette.inkMuted }
				: {
						...plain,
						fill: at === 0 ? palette.focus : palette.ink,
						weight: isBest ? (600 as const) : (400 as const)
					};
		const shown = comparedValue(figure, indicator, language);
		lines.push(textLine(setting, shortened(shown, box.width, widthIn(setting, look)), look, box, base));
	}

	const inset = radius * 1.6;
	const x = (share: number) => {
		const along = inset + (strip.width - 2 * inset) * share;
		return isRightToLeft ? strip.x + strip.width - along : strip.x + along;
	};
	const known = figures.flatMap(({ place, value }) => (value === null ? [] : [{ place, value }]));
	const share = shareOf(known.map(({ value }) => value));
	const codes = places.map(({ place }) => place);
	return {
		lines,
		axis: { x1: strip.x, x2: strip.x + strip.width, y },
		reach: radius,
		ticks: known.map(({ place, value }) => ({ place, x: x(share(value)) })),
		marks: stripMarks(figures, codes, (radius * 2.4) / strip.width)
			.map(({ place, position, share: along, lift }) => ({
				place,
				position,
				x: x(along),
				y: y - lift * radius * 1.5
			}))
			.reverse()
	};
}
