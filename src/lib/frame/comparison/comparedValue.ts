import type { Indicator, RankedFigure } from '#lib/charts/RankedFigure.ts';
import type { Language } from '#lib/view/languages.ts';
import { quantity } from '#lib/view/numbers.ts';

/** Units that are written as a sign. */
const signs: ReadonlySet<string> = new Set(['percent', 'km', 'km2', 'ha', 'mw']);

/** A value as a narrow column has room for: with its unit where that is a sign, not where it is a word. */
export function comparedValue(
	{ value, shown }: Pick<RankedFigure, 'value' | 'shown'>,
	indicator: Indicator,
	language: Language
): string {
	return value !== null && signs.has(indicator.unit) ? quantity(value, indicator, language) : shown;
}
