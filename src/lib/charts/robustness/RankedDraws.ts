import { m } from '#messages';
import { rankInterval } from '#lib/measures/robustness/rankInterval.ts';
import { collatorOf } from '#lib/view/collator.ts';
import type { Language } from '#lib/view/languages.ts';

/** How often a place had each rank, and what lies between. */
export interface Draws {
	/** In how many draws it had the first rank, the second… */
	counts: readonly number[];
	/** The same as shares of all draws. */
	shares: readonly number[];
	/** The 5th percentile, the median and the 95th percentile of its rank. */
	low: number;
	median: number;
	high: number;
}

/** One place: its rank in the index, and in the indexes that were drawn around it. */
export interface RankedDraws {
	place: string;
	name: string;
	rank: number;
	/** Null until they are made. */
	draws: Draws | null;
	/** From the 5th to the 95th percentile: "3–9"; empty until the draws are made. */
	range: string;
	said: string;
}

/**
 * Places by their rank in an index, with what draws made of it.
 * @param ranks in the index, in the order of the places
 * @param rankCounts in how many draws each place had each rank; null until the draws are made
 */
export function rankedDraws(
	places: readonly string[],
	ranks: readonly number[],
	rankCounts: readonly (readonly number[])[] | null,
	names: ReadonlyMap<string, string>,
	language: Language
): RankedDraws[] {
	const { compare } = collatorOf(language);
	return places
		.map((place, at) => {
			const name = names.get(place) ?? place;
			const rank = ranks[at] ?? places.length;
			const counts = rankCounts?.[at];
			const draws = counts ? drawsOf(counts) : null;
			if (!draws)
				return { place, name, rank, draws, range: '', said: m.robustness_said_resting({ name, rank }) };
			const { low, median, high } = draws;
			return {
				place,
				name,
				rank,
				draws,
				range: low === high ? `${low}` : `${low}–${high}`,
				said:
					low === high
						? m.robustness_said_steady({ name, rank, low })
						: m.robustness_said({ name, rank, low, high, median })
			};
		})
		.sort((a, b) => a.rank - b.rank || compare(a.name, b.name));
}

function drawsOf(counts: readonly number[]): Draws | null {
	const [range, middle] = [rankInterval(counts), rankInterval(counts, 0)];
	if (!range || !middle) return null;
	const draws = counts.reduce((sum, count) => sum + count, 0);
	return {
		counts,
		shares: counts.map((count) => count / draws),
		low: range[0],
		median: middle[0],
		high: range[1]
	};
}

/** The largest share of draws that any place had at one rank; 1 until the draws are made. */
export function largestShare(rows: readonly RankedDraws[]): number {
	return Math.max(0, ...rows.flatMap(({ draws }) => draws?.shares ?? [])) || 1;
}
