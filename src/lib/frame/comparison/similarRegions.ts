import { m } from '#messages';
import { similarity, type Contribution } from '#lib/measures/similarity.ts';
import type { headlineFigures } from '#lib/questions/headlineFigures.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import { regionTraits } from './regionTraits.ts';

/** Why two regions are alike, or not: an indicator, and how many standard deviations lie between them. */
export interface Reason {
	/** The indicator's code. */
	trait: string;
	name: string;
	difference: number;
}

/** A region that resembles another. */
export interface SimilarRegion {
	place: string;
	/** In standard deviations. */
	distance: number;
	/** The three indicators on which they are closest, the closest first. */
	alike: Reason[];
	/** The three that set them furthest apart, the furthest first. */
	unlike: Reason[];
}

/** The regions most like one, and what they were compared by. */
export interface SimilarRegions {
	/** How many indicators. */
	count: number;
	/** Of their figures, the first and the last. */
	years: [string, string];
	/** The names of those left out, because a region has no figure. */
	leftOut: string[];
	/** The most alike first. */
	regions: SimilarRegion[];
	/** The distance of the least alike of all eleven. */
	farthest: number;
}

/** @param most how many regions are wanted */
export function similarRegions(
	figures: Answer<typeof headlineFigures>,
	cards: readonly { indicator: string; name: string }[],
	place: string,
	most: number
): SimilarRegions {
	const traits = regionTraits(figures);
	const places = [...new Set(figures.map((row) => row.place))].sort();
	const { used, leftOut, likenesses } = similarity(traits, places, place);
	const names = new Map(cards.map(({ indicator, name }) => [indicator, name]));
	const perInhabitant = new Set(traits.flatMap((one) => (one.isPerInhabitant ? one.trait : [])));
	const reason = ({ trait, difference }: Contribution): Reason => {
		const name = names.get(trait) ?? trait;
		return { trait, difference, name: perInhabitant.has(trait) ? m.similar_per_inhabitant({ name }) : name };
	};
	const years = traits.flatMap(({ trait, year }) => (used.includes(trait) ? year : [])).sort();
	return {
		count: used.length,
		years: [years[0] ?? '', years.at(-1) ?? ''],
		leftOut: leftOut.map((trait) => names.get(trait) ?? trait),
		regions: likenesses.slice(0, most).map(({ place: other, distance, contributions }) => {
			const ordered = contributions.toSorted((a, b) => a.part - b.part);
			return {
				place: other,
				distance,
				alike: ordered.slice(0, 3).map(reason),
				unlike: ordered.slice(-3).reverse().map(reason)
			};
		}),
		farthest: likenesses.at(-1)?.distance ?? 0
	};
}
