import { m } from '#messages';
import type { Matrix } from '#lib/charts/matrix/Matrix.ts';
import { listed } from '#lib/view/listed.ts';
import { ofMeetings, outcomeParams } from '#lib/view/OutcomesView.ts';
import { outcomeNaming } from '../consultations/outcomeNaming.ts';
import { scopesOfOutcomes } from '../consultations/outcomesChoices.ts';
import { filtersInWords } from '../consultations/outcomesSentence.ts';
import { scopeOfOutcome } from '../outcomeWords.ts';
import { codesOf, type OutcomesInput } from '../consultations/OutcomesInput.ts';

/** What it shows, by where it was said. */
export function matrixTitle({ hasMeetings, hasOthers }: Matrix): string {
	if (!hasOthers) return m.matrix_title();
	return hasMeetings ? m.matrix_title_both() : m.matrix_title_others();
}

/** How many outcomes are counted, of how many meetings, and what is left out. */
export function matrixMeasure(matrix: Matrix, input: OutcomesInput): string {
	const { data } = input;
	const regions = data.places.filter(({ level }) => level === 'region').length;
	const held = data.meetings.filter(({ status }) => status === 'held').length;
	const filters = filtersOf(input);
	return [
		...(matrix.hasMeetings
			? [
					m.matrix_measure({
						points: m.matrix_points({ n: matrix.total.meeting }),
						meetings: m.matrix_meetings({ n: held }),
						regions: m.legend_regions({ n: regions })
					})
				]
			: []),
		...(matrix.hasOthers
			? [
					m.matrix_measure_others({
						points: m.matrix_points({ n: matrix.total.others }),
						scopes: listed(otherScopes(input), data.language)
					})
				]
			: []),
		...(filters ? [m.matrix_filters({ filters })] : [])
	].join(' ');
}

/** What must be known of the counts. */
export function matrixNotes(matrix: Matrix, { data }: OutcomesInput): string[] {
	const unknown = matrix.columns.flatMap(({ name, isUnknown }) => (isUnknown ? [name] : []));
	return [
		...(unknown.length ? [m.matrix_note_unknown({ names: listed(unknown, data.language) })] : []),
		m.matrix_note_press(),
		...(matrix.hasOthers ? [m.matrix_note_others()] : [])
	];
}

function otherScopes({ counts }: OutcomesInput): string[] {
	const chosen = codesOf(counts.params.scopes);
	return scopesOfOutcomes
		.filter((scope) => scope !== ofMeetings && (!chosen.length || chosen.includes(scope)))
		.map((scope) => scopeOfOutcome(scope).toLocaleLowerCase());
}

/** Scopes are said where they are counted. */
function filtersOf({ data, view, counts }: OutcomesInput): string {
	const { params } = counts;
	// What was typed since is not what was counted.
	const words = params.words === outcomeParams(view).words ? view.words : params.words;
	return filtersInWords({ ...params, scopes: '' }, words, outcomeNaming(data), data.language);
}
