import { m } from '#messages';
import type { Classification } from '#lib/measures/classification/Classification.ts';
import type { Classing, ClassingMethod } from '#lib/view/classing.ts';
import type { Language } from '#lib/view/languages.ts';
import { quantity, type Measure } from '#lib/view/numbers.ts';

/** The name of each method, inside a sentence. */
export const methodWords: Record<ClassingMethod, () => string> = {
	natural: m.classing_natural,
	quantiles: m.classing_quantiles,
	equal: m.classing_equal,
	pretty: m.classing_pretty,
	deviations: m.classing_deviations,
	manual: m.classing_manual
};

/** What a diverging scale turns around, with its value; undefined for a sequential one. */
export function pivotWords(
	{ pivot }: Classification,
	{ around }: Classing,
	measure: Measure,
	language: Language
): string | undefined {
	if (pivot === null) return undefined;
	return around === 'zero' ? m.pivot_zero() : m.pivot_national({ value: quantity(pivot, measure, language) });
}

/** How the values were put into classes, as the line under a map says it. */
export function classingWords({ method }: Classing, pivot: string | undefined): string {
	const words = { method: methodWords[method]() };
	return pivot === undefined ? m.classes_are(words) : m.classes_around({ ...words, pivot });
}
