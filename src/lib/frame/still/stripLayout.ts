import { m } from '#messages';
import { standingSentences } from '#lib/charts/standingSentences.ts';
import { median } from 'd3-array';
import type { DrawnStrip } from '../standing/drawnStanding.ts';
import type { Box, Setting } from './Setting.ts';
import { shortLine, textLine, widthIn, type TextLine } from './TextLine.ts';

/** One theme's strip on the board. */
export interface StripPicture {
	lines: TextLine[];
	axis: { x1: number; x2: number; y: number };
	/** Half the height of a tick. */
	reach: number;
	ticks: { place: string; x: number }[];
	median: number | undefined;
	/** Where the region in focus stands; undefined without a figure. */
	own: number | undefined;
}

/** Sets one theme out: its name with the region's value and rank, its indicator, and where the twelve stand. */
export function stripLayout(setting: Setting, strip: DrawnStrip, focus: string, box: Box): StripPicture {
	const { palette, board, language, isRightToLeft } = setting;
	const { text, small } = board.type;
	const words = standingSentences(strip.figures, focus, strip.indicator, language);
	const bold = { size: text, fill: palette.ink, weight: 600 as const };
	const muted = { size: small, fill: palette.inkMuted };
	const value = words ? { ...bold, fill: palette.focus } : muted;
	const shown = words?.value ?? m.no_data();
	const title = m.title_with_year({ name: strip.indicator.name, year: strip.year });
	const left = (taken: number) => ({
		...box,
		width: box.width - taken - text,
		x: isRightToLeft ? box.x + taken + text : box.x
	});
	const [first, second] = [box.y + text, box.y + text + small * 1.65];
	const lines = [
		shortLine(setting, strip.name, bold, left(widthIn(setting, value)(shown)), first),
		textLine(setting, shown, value, box, first, 'end'),
		shortLine(setting, title, muted, left(words ? widthIn(setting, muted)(words.rank) : 0), second),
		...(words ? [textLine(setting, words.rank, muted, box, second, 'end')] : [])
	];

	const known = strip.figures.flatMap(({ place, value }) => (value === null ? [] : [{ place, value }]));
	const values = known.map((figure) => figure.value);
	const low = Math.min(...values);
	const span = Math.max(...values) - low || 1;
	const inset = text * 0.5;
	const x = (value: number) => {
		const along = inset + ((box.width - 2 * inset) * (value - low)) / span;
		return isRightToLeft ? box.x + box.width - along : box.x + along;
	};
	const own = known.find(({ place }) => place === focus);
	const middle = median(values);
	return {
		lines,
		axis: { x1: box.x, x2: box.x + box.width, y: second + text * 1.5 },
		reach: text * 0.55,
		ticks: known.map(({ place, value }) => ({ place, x: x(value) })),
		median: middle === undefined ? undefined : x(middle),
		own: own && x(own.value)
	};
}
