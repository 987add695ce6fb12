import type { Classing } from '#lib/view/classing.ts';
import type { Classification } from './Classification.ts';
import { equalIntervals } from './equalIntervals.ts';
import { manualLimits } from './manualLimits.ts';
import { naturalBreaks } from './naturalBreaks.ts';
import { prettyIntervals } from './prettyIntervals.ts';
import { quantiles } from './quantiles.ts';
import { standardDeviations } from './standardDeviations.ts';

/** How values are to be classed; `pivot` is a number in their unit, null for a sequential scale. */
export type ClassesWanted = Pick<Classing, 'method' | 'classes' | 'limits'> & { pivot: number | null };

/**
 * Puts values into classes. Missing values are ignored; no value gives no class. With a pivot, it is a limit between
 * classes, its own value belongs above it, and each side is classed by the same method among its own values.
 */
export function classify(
	values: readonly (number | null)[],
	{ method, classes, limits, pivot }: ClassesWanted
): Classification {
	switch (method) {
		case 'natural':
			return naturalBreaks(values, classes, pivot);
		case 'quantiles':
			return quantiles(values, classes, pivot);
		case 'equal':
			return equalIntervals(values, classes, pivot);
		case 'pretty':
			return prettyIntervals(values, classes, pivot);
		case 'deviations':
			return standardDeviations(values, classes, pivot);
		case 'manual':
			return manualLimits(values, limits, pivot);
	}
}
