import { defaults } from '#lib/view/defaults.ts';
import type { OutcomesChoices } from '#lib/view/OutcomesView.ts';
import type { ConsultationsData } from './ConsultationsData.ts';

/** The kinds of outcomes, from what is there to what is promised. */
export const kindsOfOutcome = ['potential', 'need', 'proposal', 'constraint', 'commitment'] as const;

/** Where outcomes were said: in the meetings, and elsewhere. */
export const scopesOfOutcomes = ['meeting', 'meeting-side', 'follow-up', 'national', 'context'] as const;

/** What outcomes can be filtered by. */
export function outcomesChoices({ themes, names, places }: ConsultationsData): OutcomesChoices {
	const named = (filter: string) => names.filter((row) => row.filter === filter).map(({ code }) => code);
	return {
		filters: {
			kind: kindsOfOutcome,
			theme: themes.map(({ theme }) => theme),
			sector: named('sector'),
			role: named('role'),
			scope: scopesOfOutcomes
		},
		places: places.filter(({ level }) => level === 'country' || level === 'region').map(({ place }) => place),
		focus: defaults.focus
	};
}
