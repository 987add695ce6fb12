import type { Classification } from '#lib/measures/classification/Classification.ts';
import { classOf } from '#lib/measures/classification/classOf.ts';
import { naturalBreaks } from '#lib/measures/classification/naturalBreaks.ts';
import type { RankedFigure } from '../RankedFigure.ts';

/**
 * Classes the figures of several maps together, so that a colour means the same on each: natural breaks of all their
 * values, at most five classes.
 * @param maps the figures of each, in one unit
 */
export function inCommonClasses(maps: readonly RankedFigure[][]): {
	maps: RankedFigure[][];
	classification: Classification;
} {
	const classification = naturalBreaks(
		maps.flatMap((figures) => figures.map(({ value }) => value)),
		5
	);
	return {
		maps: maps.map((figures) =>
			figures.map((figure) => ({ ...figure, klass: classOf(figure.value, classification) }))
		),
		classification
	};
}
