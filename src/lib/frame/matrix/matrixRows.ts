import type { Matrix } from '#lib/charts/matrix/Matrix.ts';
import type { ViewRows } from '../FramedView.ts';

/**
 * The matrix as a table to take away: how many outcomes of each theme in each place, those of the meetings (`scope` is
 * `meeting`) and others (`other`) in rows of their own. Empty where no meeting was found.
 */
export function matrixRows({ columns, rows, hasMeetings, hasOthers }: Matrix): ViewRows {
	return {
		columns: {
			theme: 'string',
			theme_name: 'string',
			place: 'string',
			name: 'string',
			scope: 'string',
			count: 'integer'
		},
		cells: rows
			.filter(({ isLeftOut }) => !isLeftOut)
			.flatMap((row) =>
				columns.flatMap(({ place, name, isCountry, isUnknown }, at) => {
					const cell = row.cells[at];
					const head = [row.theme, row.name, place, name];
					return [
						...(hasMeetings && !isCountry
							? [[...head, 'meeting', isUnknown ? null : (cell?.meeting ?? 0)]]
							: []),
						...(hasOthers ? [[...head, 'other', cell?.others ?? 0]] : [])
					];
				})
			)
	};
}
