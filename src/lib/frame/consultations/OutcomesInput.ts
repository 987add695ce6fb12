import type { outcomeCounts } from '#lib/questions/outcomeCounts.ts';
import type { sourcesOfOutcomes } from '#lib/questions/sourcesOfOutcomes.ts';
import type { OutcomeParams, OutcomesView } from '#lib/view/OutcomesView.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { ConsultationsData } from './ConsultationsData.ts';

/** What pictures of outcomes are drawn from. */
export interface OutcomesInput {
	data: Pick<ConsultationsData, 'language' | 'version' | 'places' | 'themes' | 'names' | 'meetings'>;
	view: OutcomesView;
	/** With the parameters that they were counted by: the view may be ahead of them. */
	counts: { params: OutcomeParams; rows: Answer<typeof outcomeCounts> };
	/** Of what is counted. */
	sources: Answer<typeof sourcesOfOutcomes>;
	/** The address of the page where the picture stands, with what the reader chose. */
	page: string;
	query: string;
}

/** The codes that a filter's parameter names; none where it leaves all. */
export const codesOf = (parameter: string) => parameter.split(',').filter(Boolean);
