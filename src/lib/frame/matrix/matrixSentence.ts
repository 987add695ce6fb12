import { m } from '#messages';
import type { Matrix } from '#lib/charts/matrix/Matrix.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';

/** What was spoken of most, in how many regions, and what the region in focus spoke of most. */
export function matrixSentence(matrix: Matrix, focus: string, language: Language): string {
	const { hasMeetings, rows, columns } = matrix;
	const own = hasMeetings ? 'meeting' : 'others';
	const all = most(rows.map((row) => ({ name: row.name, count: row[own], row })));
	const at = columns.findIndex(({ place }) => place === focus);
	const column = columns[at];
	const name = column?.name ?? focus;
	const focused = most(rows.map((row) => ({ name: row.name, count: row.cells[at]?.[own] ?? 0 })));

	const themes = listed(
		all.map(({ row, count }) =>
			m.matrix_theme_counted({
				theme: row.name,
				points: m.matrix_points({ n: count }),
				regions: m.legend_regions({
					n: row.cells.filter((cell, index) => cell[own] > 0 && !columns[index]?.isCountry).length
				})
			})
		),
		language
	);
	const said = !all.length
		? m.matrix_nothing()
		: hasMeetings
			? m.matrix_most({ themes })
			: m.matrix_most_others({ themes });
	const ofFocus = column?.isUnknown
		? m.matrix_focus_unknown({ name })
		: focused.length
			? m.matrix_focus({
					name,
					themes: listed(
						focused.map((one) => m.matrix_theme_points({ theme: one.name, n: one.count })),
						language
					)
				})
			: m.matrix_focus_nothing({ name });
	return [said, ...(all.length ? [ofFocus] : [])].join(' ');
}

/** All with the highest count, if it is not 0. */
function most<T extends { count: number }>(counted: readonly T[]): T[] {
	const highest = Math.max(1, ...counted.map(({ count }) => count));
	return counted.filter(({ count }) => count === highest);
}
