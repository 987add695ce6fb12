import { m } from '#messages';
import type { Matrix, MatrixCell, MatrixColumn } from '#lib/charts/matrix/Matrix.ts';
import { shadeSteps } from '#lib/charts/matrix/shadeSteps.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits } from '#lib/view/numbers.ts';
import { ofMeetings } from '#lib/view/OutcomesView.ts';
import { summed } from '../consultations/countedOutcomes.ts';
import { codesOf, type OutcomesInput } from '../consultations/OutcomesInput.ts';

type Ground = Pick<OutcomesInput, 'data' | 'counts'>;

/**
 * The outcomes by theme and place: every theme and region, also those with nothing, and the country where what was
 * said of no region counts.
 */
export function matrixOf({ data, counts }: Ground): Matrix {
	const { language } = data;
	const scopes = codesOf(counts.params.scopes);
	const hasMeetings = scopes.length === 0 || scopes.includes(ofMeetings);
	const hasOthers = scopes.length === 0 || scopes.some((scope) => scope !== ofMeetings);
	const chosen = codesOf(counts.params.themes);
	const found = new Map(counts.rows.map((row) => [`${row.theme} ${row.place}`, row]));
	const steps = shadeSteps(Math.max(0, ...counts.rows.map(({ meeting }) => meeting)));
	const width = steps[0]?.to ?? 1;

	const held = new Set(data.meetings.flatMap(({ place, status }) => (status === 'held' ? [place] : [])));
	const places = data.places
		.filter(({ level }) => level === 'region' || (level === 'country' && hasOthers))
		.map(({ place, name, level }) => {
			const isCountry = level === 'country';
			return { place, name, isCountry, isUnknown: hasMeetings && !isCountry && !held.has(place) };
		})
		.sort((a, b) => Number(a.isCountry) - Number(b.isCountry));

	const rows = data.themes.map(({ theme, name }) => {
		const cells = places.map(({ place, name: placeName, isUnknown }): MatrixCell => {
			const { meeting = 0, others = 0 } = found.get(`${theme} ${place}`) ?? {};
			const step = meeting > 0 ? Math.ceil(meeting / width) - 1 : null;
			const said = m.matrix_cell({
				theme: name,
				place: placeName,
				counts: countsInWords({ meeting, others, isUnknown }, hasOthers, language)
			});
			return { place, meeting, others, step, isUnknown, said };
		});
		return { theme, name, isLeftOut: chosen.length > 0 && !chosen.includes(theme), cells, ...summed(cells) };
	});
	const columns = places.map((place, at): MatrixColumn => ({
		...place,
		...summed(rows.flatMap(({ cells }) => cells[at] ?? []))
	}));
	return { columns, rows, total: summed(rows), steps, hasMeetings, hasOthers };
}

function countsInWords(
	{ meeting, others, isUnknown }: Pick<MatrixCell, 'meeting' | 'others' | 'isUnknown'>,
	hasOthers: boolean,
	language: Language
): string {
	const write = (count: number) => digits(count, { decimals: 0 }, language);
	if (isUnknown) return others ? m.matrix_in_unknown({ n: write(others) }) : m.matrix_unknown();
	if (!hasOthers) return write(meeting);
	if (!others) return m.matrix_in_meetings({ n: write(meeting) });
	if (!meeting) return m.matrix_in_others({ n: write(others) });
	return m.matrix_in_both({ meeting: write(meeting), others: write(others) });
}
