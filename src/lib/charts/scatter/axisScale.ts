import { scaleLinear, scaleLog } from 'd3-scale';

/** How values are laid along an axis. */
export type ScaleKind = 'linear' | 'log';

/** How many times the least value the greatest must be before an axis is logarithmic by itself. */
export const wideSpan = 20;

/** Whether values can be laid along a logarithmic axis. */
export const canBeLog = (values: readonly number[]) =>
	values.length > 0 && values.every((value) => value > 0);

/**
 * The scale of an axis: logarithmic where that is asked for and can be, or where nothing is asked for and the
 * greatest value is more than twenty times the least.
 */
export function scaleKind(values: readonly number[], wanted: ScaleKind | 'auto'): ScaleKind {
	if (wanted === 'linear' || !canBeLog(values)) return 'linear';
	const isWide = Math.max(...values) / Math.min(...values) > wideSpan;
	return wanted === 'log' || isWide ? 'log' : 'linear';
}

/** Where values and their ticks stand along an axis. */
export interface AxisScale {
	at: (value: number) => number;
	/** Ascending, within the values that the axis spans. */
	ticks: number[];
}

/** An axis from the least to the greatest value. @param most as many ticks, about */
export function axisScale(
	values: readonly number[],
	kind: ScaleKind,
	range: readonly [number, number],
	most: number
): AxisScale {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	// One value alone stands in the middle.
	const domain = low < high ? [low, high] : [low - Math.abs(low || 1) / 2, high + Math.abs(high || 1) / 2];
	const scale = kind === 'log' ? scaleLog(domain, range) : scaleLinear(domain, range);
	return {
		at: (value) => scale(value),
		ticks: kind === 'log' ? logTicks(domain, most) : linear(domain, most)
	};
}

function linear(domain: readonly number[], most: number): number[] {
	return scaleLinear(domain, [0, 1]).ticks(most);
}

/** 1, 2 and 5, or 1 and 3, or 1 alone in each power of ten: the most that there is room for, two at least. */
function logTicks([low = 1, high = 1]: readonly number[], most: number): number[] {
	const powers = span(Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)));
	const candidates = [[1, 2, 5], [1, 3], [1]].map((steps) =>
		powers
			.flatMap((power) => steps.map((step) => Number(`${step}e${power}`)))
			.filter((tick) => tick >= low && tick <= high)
	);
	const fitting = candidates.find((ticks) => ticks.length >= 2 && ticks.length <= most);
	return fitting ?? candidates.findLast((ticks) => ticks.length >= 2) ?? linear([low, high], most);
}

function span(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
