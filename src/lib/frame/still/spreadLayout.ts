import { m } from '#messages';
import type { Spread } from '#lib/charts/balance/DispersionRow.ts';
import { written, type Box, type Setting } from './Setting.ts';
import { paragraph, textLine, widthIn, type TextLine } from './TextLine.ts';

/** Sets the regions of one indicator out in percent of their mean, a line of the board for each year. */
export function spreadLayout(
	setting: Setting,
	{ spread, name, focus }: { spread: Spread; name: string; focus: string },
	box: Box
) {
	const { palette, board, isRightToLeft } = setting;
	const { small, text } = board.type;
	const ink = { size: small, fill: palette.ink };
	const muted = { size: small, fill: palette.inkMuted };
	const bold = { size: small, fill: palette.focus, weight: 600 as const };
	const title = paragraph(setting, name, { ...ink, size: text, weight: 600 }, box, 2);
	const { years, lines: places } = spread;
	const top = box.y + title.height + small * 2.2;
	const bottom = box.y + box.height - small * 3.6;
	const y = (at: number) => written(top + ((bottom - top) * at) / Math.max(1, years.length - 1));
	const shares = [100, ...places.flatMap((line) => line.shares)];
	const [low, high] = [Math.min(...shares), Math.max(...shares)];
	const inset = small * 0.5;
	const x = (share: number) => {
		const along = inset + ((box.width - 2 * inset) * (share - low)) / (high - low || 1);
		return written(isRightToLeft ? box.x + box.width - along : box.x + along);
	};

	const lines: TextLine[] = [...title.lines];
	for (const [at, { year, mean }] of years.entries()) {
		const line = textLine(setting, `${year} · ${m.balance_mean()} ${mean}`, muted, box, y(at) - small * 0.8);
		lines.push({ ...line, halo: palette.paper });
	}
	const lastOf = (line: (typeof places)[number]) => line.shares.at(-1) ?? 100;
	const ordered = places.toSorted((a, b) => lastOf(a) - lastOf(b));
	const [lowest, highest] = [ordered[0], ordered.at(-1)];
	const base = bottom + small * 1.7;
	/** Where a name stands under its point, within the picture. */
	const under = (line: (typeof places)[number], style: typeof muted): Box => {
		const room = widthIn(setting, style)(line.name);
		const left = Math.max(box.x, Math.min(x(lastOf(line)) - room / 2, box.x + box.width - room));
		return { x: left, y: 0, width: room, height: 0 };
	};
	const taken: Box[] = [];
	for (const line of [lowest, highest]) {
		if (!line || line.place === focus) continue;
		const own = under(line, muted);
		const isFree = taken.every(
			({ x: left, width }) => own.x > left + width + small || own.x + own.width + small < left
		);
		if (!isFree) continue;
		taken.push(own);
		lines.push(textLine(setting, line.name, muted, own, base, 'middle'));
	}
	const own = places.find(({ place }) => place === focus);
	if (own) lines.push(textLine(setting, own.name, bold, under(own, bold), bottom + small * 3.1, 'middle'));
	const drawn = places.map(({ place, shares: values }) => ({
		place,
		isFocus: place === focus,
		points: values.map((share, at) => ({ x: x(share), y: y(at) }))
	}));
	return {
		lines,
		axes: years.map((_, at) => ({ x1: box.x, x2: box.x + box.width, y: y(at) })),
		mean: {
			x1: x(100),
			x2: x(100),
			y1: written(top - small * 0.5),
			y2: written(bottom + small * 0.5)
		},
		places: [...drawn.filter(({ isFocus }) => !isFocus), ...drawn.filter(({ isFocus }) => isFocus)]
	};
}
