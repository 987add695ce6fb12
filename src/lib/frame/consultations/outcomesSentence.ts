import { m } from '#messages';
import type { Counted } from '#lib/charts/matrix/Matrix.ts';
import { isolated } from '#lib/view/isolated.ts';
import { intlLocale, type Language } from '#lib/view/languages.ts';
import { ofMeetings, outcomeFilters, type OutcomeParams } from '#lib/view/OutcomesView.ts';
import { perLanguage } from '#lib/view/perLanguage.ts';
import { countedOutcomes } from './countedOutcomes.ts';
import { filterName, type OutcomeNaming } from './outcomeNaming.ts';

const either = perLanguage((language) => new Intl.ListFormat(intlLocale(language), { type: 'disjunction' }));

/** What is counted, and which filters left it: "5 points recorded at the meetings. Kind: Need or Proposal." */
export function outcomesSentence(
	counted: Counted,
	params: OutcomeParams,
	words: string,
	naming: OutcomeNaming,
	language: Language
): string {
	const said = countedOutcomes(counted, params.scopes.split(','));
	const filters = filtersInWords(params, words, naming, language);
	return filters ? m.outcomes_now_filtered({ counted: said, filters }) : m.outcomes_now({ counted: said });
}

/** The filters that differ from the default, in words; '' for none. @param words as the reader typed them */
export function filtersInWords(
	params: OutcomeParams,
	words: string,
	naming: OutcomeNaming,
	language: Language
): string {
	const parts = outcomeFilters.flatMap((filter) => {
		const codes = params[`${filter}s`].split(',').filter((code) => code && code !== ofMeetings);
		if (!codes.length) return [];
		const found = codes.map((code) => naming(filter, code));
		// The names of scopes have commas of their own.
		const names = filter === 'scope' ? found.join(' · ') : either(language).format(found);
		return [m.outcomes_filter_said({ filter: filterName(filter), names })];
	});
	if (params.words) parts.push(m.outcomes_with_words({ words: isolated(words.trim()) }));
	return parts.length ? parts.reduce((one, other) => m.outcomes_joined({ one, other })) : '';
}
