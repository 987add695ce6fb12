import { m } from '#messages';
import { median } from 'd3-array';
import { canBeLog, scaleKind } from '#lib/charts/scatter/axisScale.ts';
import type { ScatterAxis } from '#lib/charts/scatter/Plot.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { digits } from '#lib/view/numbers.ts';
import type { ScatterIndicator } from './drawnScatter.ts';
import type { ScatterScale } from './scatterChoice.ts';

/** An axis with its words. @param values of the regions that are shown */
export function scatterAxis(
	indicator: ScatterIndicator,
	values: readonly number[],
	scale: ScatterScale,
	language: Language
): ScatterAxis {
	const kind = scaleKind(values, scale);
	const middle = median(values) ?? 0;
	const words = {
		name: indicator.name,
		unit: indicator.unit_name,
		year: indicator.year === 'n.d.' ? m.undated() : indicator.year
	};
	const end = (text: string, isBetter: boolean) => (isBetter ? m.scatter_better({ end: text }) : text);
	// A median lies between two values, a tick anywhere: both may need more decimals than the figures.
	const finer = { decimals: indicator.decimals + (Math.abs(middle) < 100 ? 1 : 0) };
	return {
		kind,
		title: kind === 'log' ? m.scatter_axis_log(words) : m.scatter_axis(words),
		low: end(m.scatter_low(), indicator.direction === 'lower'),
		high: end(m.scatter_high(), indicator.direction === 'higher'),
		median: middle,
		medianWords: m.scatter_median({ value: digits(middle, finer, language) }),
		write: (value) => digits(value, { decimals: 6 }, language)
	};
}

/** Why the scales are what they are; empty where there is nothing to say of that. */
export function scaleWords(
	axes: readonly { name: string; axis: ScatterAxis; values: readonly number[] }[],
	scale: ScatterScale,
	language: Language
): string[] {
	const names = (those: typeof axes) => ({
		names: listed(
			those.map(({ name }) => name),
			language
		)
	});
	const wide = axes.filter(({ axis }) => scale === 'auto' && axis.kind === 'log');
	const impossible = axes.filter(({ values }) => scale === 'log' && !canBeLog(values));
	return [
		...(wide.length ? [m.scatter_log_wide(names(wide))] : []),
		...(impossible.length ? [m.scatter_log_impossible(names(impossible))] : [])
	];
}
