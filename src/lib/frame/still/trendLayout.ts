import { trendLines } from '#lib/charts/trendLines.ts';
import { digits } from '#lib/view/numbers.ts';
import { scaleLinear } from 'd3-scale';
import type { DrawnTrend } from '../trend/drawnTrend.ts';
import { endLabels } from './endLabels.ts';
import { foot } from './Foot.ts';
import { head } from './Head.ts';
import type { Setting } from './Setting.ts';
import { widthIn, type TextLine } from './TextLine.ts';

/** A region's line over time, on the board. */
export interface TrendPath {
	place: string;
	isFocus: boolean;
	runs: { x: number; y: number }[][];
}

/** Sets a trend out. Time runs from left to right in all three languages, as in the HCP's publications. */
export function trendLayout(setting: Setting, drawn: DrawnTrend, address: string | undefined) {
	const { board, palette, language } = setting;
	const { type } = board;
	const { framed, rows, indicator, names, focus } = drawn;
	const below = foot(setting, { framed, showsShapes: false, address });
	const box = { x: board.margin, y: board.margin, width: board.width - 2 * board.margin };
	const above = head(setting, framed, box);

	const years = [...new Set(rows.map(({ year }) => Number(year)))].sort((a, b) => a - b);
	const [first = 0, last = 0] = [years[0], years.at(-1)];
	const values = rows.map(({ value }) => value);
	const write = (value: number) => digits(value, indicator, language);
	const muted = { size: type.small, fill: palette.inkMuted };
	const wide = widthIn(setting, muted);
	const bold = widthIn(setting, { size: type.text * 0.95, weight: 600 });

	const top = above.bottom + type.text;
	const bottom = below.top - type.small * 2.6;
	const y = scaleLinear([Math.min(0, ...values), Math.max(...values)], [bottom, top]).nice(4);
	const ticks = y.ticks(4);
	const left = box.x + Math.max(...ticks.map((tick) => wide(write(tick)))) + type.small;
	const named = trendLines(rows, drawn.breaks).map((line) => {
		const end = line.runs.at(-1)?.at(-1);
		return {
			...line,
			end,
			isFocus: line.place === focus,
			words: `${names.get(line.place) ?? line.place} ${end ? write(end.value) : ''}`
		};
	});
	const right = box.x + box.width - Math.max(...named.map(({ words }) => bold(words))) - type.text;
	const x = scaleLinear([first, last], [left + type.small, right]);

	const paths: TrendPath[] = named.map(({ place, isFocus, runs }) => ({
		place,
		isFocus,
		runs: runs.map((run) => run.map(({ year, value }) => ({ x: x(year), y: y(value) })))
	}));
	const labels = endLabels(
		setting,
		named.flatMap(({ end, isFocus, words }) =>
			end ? [{ words, isFocus, isLast: end.year === last, x: x(end.year), y: y(end.value) }] : []
		),
		{ left, top: above.bottom, bottom: bottom + type.text }
	);
	const shownYears = spaced(years, (a, b) => x(b) - x(a) > wide('0000') * 1.35);
	const axis: TextLine[] = [
		...ticks.map((tick) => ({
			...muted,
			weight: 400 as const,
			text: write(tick),
			anchor: 'end' as const,
			x: left - type.small * 0.5,
			y: y(tick) + type.small * 0.35
		})),
		...shownYears.map((year) => ({
			...muted,
			weight: 400 as const,
			text: String(year),
			anchor: 'middle' as const,
			x: x(year),
			y: bottom + type.small * 1.7
		}))
	];
	return {
		head: above.lines,
		foot: below,
		grid: ticks.map((tick) => ({ x1: left, x2: right, y: y(tick), isZero: tick === 0 })),
		breaks: drawn.breaks.map((year) => ({ x: x(year + 0.5), top, bottom })),
		axis,
		paths: [...paths.filter(({ isFocus }) => !isFocus), ...paths.filter(({ isFocus }) => isFocus)],
		labels
	};
}

/** The last of some years, and of those before it each that leaves room for the next. */
function spaced(years: readonly number[], hasRoom: (earlier: number, later: number) => boolean): number[] {
	return years.toReversed().reduce<number[]>((kept, year) => {
		const [next] = kept;
		return next === undefined || hasRoom(year, next) ? [year, ...kept] : kept;
	}, []);
}
