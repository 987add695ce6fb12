import { m } from '#messages';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';

/**
 * Who of the compared regions has the best value how often, of the indicators where one can be better; '' where
 * there is none of them. Who shares the best value has it too, and the sentence says so.
 */
export function comparisonSentence(
	compared: readonly { best: readonly string[] }[],
	places: readonly { place: string; name: string }[],
	language: Language
): string {
	const decided = compared.filter(({ best }) => best.length);
	if (!decided.length) return '';
	const leads = places.map(({ place, name }) =>
		m.comparison_leads({ name, n: decided.filter(({ best }) => best.includes(place)).length })
	);
	const sentence = m.comparison_sentence({
		leads: listed(leads, language),
		indicators: m.indicators_counted({ n: decided.length })
	});
	return decided.some(({ best }) => best.length > 1) ? `${sentence} ${m.comparison_ties()}` : sentence;
}
