import { m } from '#messages';
import type { Choice } from '#lib/measures/robustness/Robustness.ts';

/** The choices of an index in words. */
export const choiceNames: Record<Choice, () => string> = {
	weights: m.robustness_choice_weights,
	normalisation: m.robustness_choice_normalisation,
	aggregation: m.robustness_choice_aggregation,
	'left-out': m.robustness_choice_left_out
};
