import type { DispersionGroup } from '#lib/charts/balance/DispersionRow.ts';
import { partOf, written, type Box, type Setting } from './Setting.ts';
import { shortLine, textLine, widthIn, type TextLine } from './TextLine.ts';

/** What joins the first and the last dispersion of an indicator, on the board. */
export interface DispersionWay {
	y: number;
	from: number;
	to: number;
	zero: number;
	/** Half of the row's height. */
	half: number;
}

/** Sets dispersions out, a row for each indicator below the heading of its group. */
export function dispersionLayout(setting: Setting, groups: readonly DispersionGroup[], box: Box) {
	const { palette, board, isRightToLeft } = setting;
	const { small } = board.type;
	const rows = groups.flatMap((group) => group.rows);
	const most = Math.max(...rows.flatMap(({ points }) => points.map(({ value }) => value)));
	const height = box.height / (rows.length + groups.length);
	const plain = { size: small, fill: palette.ink };
	const muted = { size: small, fill: palette.inkMuted };
	const bold = { ...plain, weight: 600 as const };
	const gap = small * 0.8;
	const room =
		Math.max(...rows.flatMap(({ points }) => points.map(({ shown }) => widthIn(setting, bold)(shown)))) + gap;
	const strip = partOf(setting, box, box.width * 0.47, box.width * 0.53);
	const x = (value: number) => {
		const along = room + ((strip.width - 2 * room) * value) / (most || 1);
		return written(isRightToLeft ? strip.x + strip.width - along : strip.x + along);
	};

	const lines: TextLine[] = [];
	const ways: DispersionWay[] = [];
	const keys: { x: number; y: number; isOpen: boolean }[] = [];
	let top = box.y;
	for (const group of groups) {
		lines.push(
			shortLine(
				setting,
				group.heading,
				bold,
				partOf(setting, box, 0, box.width * 0.8),
				top + height * 0.5 + small * 0.36
			)
		);
		top += height;
		for (const { name, points } of group.rows) {
			const y = top + height / 2;
			const base = y + small * 0.36;
			const [first, last] = [points[0], points.at(-1)];
			top += height;
			if (!first || !last) continue;
			lines.push(shortLine(setting, name, plain, partOf(setting, box, 0, box.width * 0.46), base));
			const [from, to] = [x(first.value), x(last.value)];
			ways.push({ y: written(y), from, to, zero: x(0), half: written(height / 2) });
			const isFirstLeft = from <= to;
			const beside = (shown: string, at: number, isLeft: boolean, style: typeof muted): TextLine => ({
				weight: 400,
				...style,
				text: shown,
				x: isLeft ? at - gap : at + gap,
				y: base,
				anchor: isLeft ? 'end' : 'start'
			});
			lines.push(beside(first.shown, from, isFirstLeft, muted));
			lines.push(beside(last.shown, to, !isFirstLeft, bold));
		}
	}
	// What the circles mean, at the end of the first heading.
	const [earliest, latest] = [rows[0]?.points[0]?.year ?? '', rows[0]?.points.at(-1)?.year ?? ''];
	const wide = widthIn(setting, muted);
	let along = box.width;
	for (const { year, isOpen } of [
		{ year: latest, isOpen: false },
		{ year: earliest, isOpen: true }
	]) {
		along -= wide(year);
		const y = box.y + height * 0.5;
		lines.push(textLine(setting, year, muted, partOf(setting, box, along, wide(year)), y + small * 0.36));
		along -= small * 0.8;
		keys.push({ x: written(isRightToLeft ? box.x + box.width - along : box.x + along), y, isOpen });
		along -= small * 1.6;
	}
	return { lines, ways, keys };
}
