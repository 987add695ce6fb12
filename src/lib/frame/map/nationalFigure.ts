import type { MapView } from '#lib/view/MapView.ts';

/** The country's own figure of a view's indicator and year; null where it is not known. */
export function nationalFigure(
	national: readonly { indicator: string; year: string; value: number }[],
	{ indicator, year }: Pick<MapView, 'indicator' | 'year'>
): number | null {
	return national.find((row) => row.indicator === indicator && row.year === year)?.value ?? null;
}
