import { m } from '#messages';
import type { Classification } from '#lib/measures/classification.ts';
import { digits, type Measure } from '#lib/view/numbers.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { textLine, widthIn, type TextLine } from './TextLine.ts';

/** A swatch of the legend; without a fill it is hatched. */
export interface Swatch extends Box {
	fill: string | undefined;
}

export interface LegendRows {
	lines: TextLine[];
	swatches: Swatch[];
}

/**
 * The classes of a map with how many regions each has, from the highest down, in the corner of a box where it
 * ends at the bottom right.
 * @param corner the room there is
 */
export function legendRows(
	setting: Setting,
	{ breaks, tops, counts }: Classification,
	missing: number,
	indicator: Measure,
	corner: Box
): LegendRows {
	const { palette, board, language } = setting;
	const size = Math.min(board.type.small * 0.96, corner.width / 17);
	const style = { size, fill: palette.ink };
	const muted = { size, fill: palette.inkMuted };
	const write = (value: number) => digits(value, indicator, language);
	const fills = palette.classes(breaks.length);
	const rows = breaks
		.map((from, at) => {
			const to = tops[at] ?? from;
			return {
				fill: fills[at],
				range: from === to ? write(from) : m.legend_range({ from: write(from), to: write(to) }),
				regions: m.legend_regions({ n: counts[at] ?? 0 })
			};
		})
		.reverse();
	if (missing) rows.push({ fill: undefined, range: m.no_data(), regions: m.legend_regions({ n: missing }) });

	const wide = widthIn(setting, style);
	const swatch = { width: size * 1.9, height: size * 1.05 };
	const gap = size * 0.7;
	const ranges = Math.max(...rows.map(({ range }) => wide(range)));
	const regions = Math.max(...rows.map((row) => wide(row.regions)));
	const inOneLine = swatch.width + gap + ranges + 1.4 * gap + regions;
	const isSingle = inOneLine <= corner.width;
	const width = isSingle ? inOneLine : swatch.width + gap + Math.max(ranges, regions);
	const row = size * (isSingle ? 1.62 : 2.7);
	const height = row * rows.length;
	const box = { x: corner.x + corner.width - width, y: corner.y + corner.height - height, width, height };
	const method = Math.max(width, wide(m.classes_method()));
	const widened = { x: setting.isRightToLeft ? box.x + width - method : box.x, width: method };
	const texts = partOf(setting, box, swatch.width + gap, width - swatch.width - gap);
	const lines: TextLine[] = [textLine(setting, m.classes_method(), muted, widened, box.y - size * 0.55)];
	const swatches: Swatch[] = [];
	for (const [at, { fill, range, regions: counted }] of rows.entries()) {
		const middle = box.y + row * at + size * 0.8;
		lines.push(
			textLine(setting, range, style, texts, middle + size * 0.35),
			isSingle
				? textLine(setting, counted, muted, texts, middle + size * 0.35, 'end')
				: textLine(setting, counted, muted, texts, middle + size * 1.55)
		);
		swatches.push({
			...partOf(setting, box, 0, swatch.width),
			y: middle - swatch.height / 2,
			height: swatch.height,
			fill
		});
	}
	return { lines, swatches };
}
