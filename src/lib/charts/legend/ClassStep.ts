import { m } from '#messages';
import type { Classification } from '#lib/measures/classification/Classification.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits, type Measure } from '#lib/view/numbers.ts';
import { limitDigits } from './limitDigits.ts';

/** A class as a legend writes it. */
export interface ClassStep {
	/** From 0, the lowest. */
	klass: number;
	count: number;
	/** From where to where, in words. */
	range: string;
	/** Its lower limit and its upper one; undefined where the class is open and holds nothing. */
	from: string | undefined;
	to: string | undefined;
}

/**
 * The classes of a map, the lowest first.
 * @param values that were classed
 */
export function classSteps(
	{ breaks, tops, counts, isObserved }: Classification,
	values: readonly number[],
	measure: Measure,
	language: Language
): ClassStep[] {
	const written = (limit: number) => {
		if (!Number.isFinite(limit)) return undefined;
		return isObserved || values.includes(limit)
			? digits(limit, measure, language)
			: limitDigits(limit, values, measure, language);
	};
	return breaks.map((lowest, klass) => {
		const [from, to] = [written(lowest), written(tops[klass] ?? lowest)];
		return { klass, count: counts[klass] ?? 0, range: rangeWords(from, to), from, to };
	});
}

function rangeWords(from: string | undefined, to: string | undefined): string {
	if (from === undefined) return m.legend_under({ to: to ?? '' });
	if (to === undefined) return m.legend_over({ from });
	return from === to ? from : m.legend_range({ from, to });
}
