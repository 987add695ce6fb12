import { m } from '#messages';
import type { Direction } from '#lib/measures/rank.ts';
import { standing } from '#lib/measures/standing.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { difference, digits, quantity } from '#lib/view/numbers.ts';
import type { Indicator, RankedFigure } from './RankedFigure.ts';

/** A place's standing in words: value, rank, and the distances to the median and to the best. */
export interface StandingSentences {
	value: string;
	rank: string;
	median: string;
	best: string;
}

/** Null when the place has no figure. */
export function standingSentences(
	figures: readonly RankedFigure[],
	place: string,
	indicator: Indicator,
	language: Language
): StandingSentences | null {
	const found = standing(figures, place, indicator.direction as Direction);
	if (!found) return null;
	const neutral = indicator.direction === 'neutral';
	// The median of twelve lies between two values: it may need one decimal more than they, unless it counts
	// hundreds of things.
	const finer = { ...indicator, decimals: indicator.decimals + (Math.abs(found.median) < 100 ? 1 : 0) };
	const write = (value: number) => digits(value, indicator, language);
	const middle = { median: digits(found.median, finer, language) };
	const names = new Map(figures.map((figure) => [figure.place, figure.name]));
	const best = {
		difference: difference(found.toBest, indicator, m.points(), language),
		best: write(found.best),
		places: listed(
			found.bestPlaces.map((code) => names.get(code) ?? code),
			language
		)
	};
	return {
		value: quantity(found.value, indicator, language),
		rank: m.rank_of({ rank: found.rank, of: found.of }),
		median:
			found.toMedian === 0
				? m.at_median(middle)
				: m.to_median({ difference: difference(found.toMedian, finer, m.points(), language), ...middle }),
		best:
			found.toBest === 0
				? neutral
					? m.is_highest()
					: m.is_best()
				: neutral
					? m.to_highest(best)
					: m.to_best(best)
	};
}
