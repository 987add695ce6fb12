import type { WeightedColumn } from './WeightedFigure.ts';

/** Where a column stands along the line of writing, in hundredths of the whole width. */
export interface ColumnPlace extends WeightedColumn {
	start: number;
	width: number;
}

/** Between two columns, in hundredths. */
const gap = 1.2;

/** Sets columns out side by side, each as wide as its share; one without a share is not there. */
export function columnPlaces(columns: readonly WeightedColumn[]): ColumnPlace[] {
	const shown = columns.filter(({ share }) => share > 0);
	const room = 100 - gap * (shown.length - 1);
	let start = 0;
	return shown.map((column) => {
		const place = { ...column, start, width: room * column.share };
		start += place.width + gap;
		return place;
	});
}
