import { m } from '#messages';
import { aggregations, type Recipe } from '#lib/measures/composite/Recipe.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { digits, quantity } from '#lib/view/numbers.ts';
import { recipeWords } from './recipeWords.ts';
import { drawnNormalisations, weightSpread } from './robustnessRequest.ts';

const percent = { unit: 'percent', symbol: '%', decimals: 0 };
/** Of one, as an example. */
const weight = 0.2;

/** What is drawn, and from what. */
export function robustnessMethod(recipe: Recipe, draws: number, language: Language): string[] {
	const words = recipeWords();
	const namesOf = <T>(options: readonly { value: T; name: string }[], drawn: readonly T[]) =>
		listed(
			options.filter(({ value }) => drawn.includes(value)).map(({ name }) => name),
			language
		);
	const spread = digits(Math.round(100 * weightSpread(weight)), { decimals: 0 }, language);
	return [
		m.robustness_lead({
			draws: digits(draws, { decimals: 0 }, language),
			weight: quantity(100 * weight, percent, language),
			spread: `${spread}\u00a0${m.points()}`
		}),
		m.robustness_drawn_from({
			normalisations: namesOf(words.normalisation.options, drawnNormalisations(recipe)),
			aggregations: namesOf(words.aggregation.options, aggregations)
		})
	];
}
