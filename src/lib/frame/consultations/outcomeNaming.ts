import { m } from '#messages';
import type { OutcomeFilter } from '#lib/view/OutcomesView.ts';
import { kindOfOutcome, scopeOfOutcome } from '../outcomeWords.ts';
import type { ConsultationsData } from './ConsultationsData.ts';

/** What a filter is called: "Theme". */
export function filterName(filter: OutcomeFilter): string {
	const names: Record<OutcomeFilter, () => string> = {
		kind: m.outcomes_filter_kind,
		theme: m.outcomes_filter_theme,
		sector: m.outcomes_filter_sector,
		role: m.outcomes_filter_role,
		scope: m.outcomes_filter_scope
	};
	return names[filter]();
}

/** What the codes of filters are called: "Need", "Wali". A code without a name is called by itself. */
export type OutcomeNaming = (filter: OutcomeFilter, code: string) => string;

export function outcomeNaming({ themes, names }: Pick<ConsultationsData, 'themes' | 'names'>): OutcomeNaming {
	const named = new Map([
		...themes.map(({ theme, name }) => [`theme ${theme}`, name] as const),
		...names.map(({ filter, code, name }) => [`${filter} ${code}`, name] as const)
	]);
	return (filter, code) => {
		if (filter === 'kind') return kindOfOutcome(code);
		if (filter === 'scope') return scopeOfOutcome(code) || m.outcomes_scope_meeting();
		return named.get(`${filter} ${code}`) ?? code;
	};
}
