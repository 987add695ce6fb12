import { m } from '#messages';
import type { Language } from '#lib/view/languages.ts';
import { quantity } from '#lib/view/numbers.ts';

const percent = { unit: 'percent', symbol: '%', decimals: 0 };

/** A share of draws in whole percents, which is what chance allows; what is rare is not written as never. */
export function shareInWords(share: number, language: Language): string {
	const points = 100 * share;
	if (points > 0 && points < 0.5) return m.robustness_less_than({ share: quantity(1, percent, language) });
	if (points < 100 && points > 99.5)
		return m.robustness_more_than({ share: quantity(99, percent, language) });
	return quantity(Math.round(points), percent, language);
}
