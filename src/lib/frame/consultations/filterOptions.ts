import type { Counted } from '#lib/charts/matrix/Matrix.ts';
import type { outcomeFacets } from '#lib/questions/outcomeFacets.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits } from '#lib/view/numbers.ts';
import type { OutcomeFilter, OutcomesChoices } from '#lib/view/OutcomesView.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import { countBeside } from './countedOutcomes.ts';
import type { OutcomeNaming } from './outcomeNaming.ts';

/** One choice of a filter, with how many outcomes it would leave. */
export interface FilterOption extends Counted {
	code: string;
	name: string;
	/** How many, as it is written: the meetings' and the others' apart. */
	count: string;
}

/** The options of a filter in their order; those that would leave nothing too. @param scopes the chosen ones */
export function filterOptions(
	filter: OutcomeFilter,
	facets: Answer<typeof outcomeFacets>,
	choices: OutcomesChoices,
	scopes: readonly string[],
	naming: OutcomeNaming,
	language: Language
): FilterOption[] {
	const found = new Map(facets.filter((row) => row.filter === filter).map((row) => [row.code, row]));
	return choices.filters[filter].map((code) => {
		const { meeting, others } = found.get(code) ?? { meeting: 0, others: 0 };
		// A scope is one of the meetings or not: it has one number.
		const count =
			filter === 'scope'
				? digits(meeting + others, { decimals: 0 }, language)
				: countBeside({ meeting, others }, scopes, language);
		return { code, name: naming(filter, code), meeting, others, count };
	});
}
