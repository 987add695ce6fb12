import { zScores } from './zScores.ts';

/** One indicator's value for each place, in whatever unit; null where it is unknown. */
export interface Trait {
	trait: string;
	values: ReadonlyMap<string, number | null>;
}

/** What one trait adds to the distance between two places. */
export interface Contribution {
	trait: string;
	/** The other place's value less the first one's, in standard deviations. */
	difference: number;
	/** Its part of the squared distance. */
	part: number;
}

/** How far another place lies from the first one. */
export interface Likeness {
	place: string;
	/** In standard deviations. */
	distance: number;
	/** In the order of the traits; their parts add up to the distance's square. */
	contributions: Contribution[];
}

/** The other places, the most alike first, and the traits that were compared and that were not. */
export interface Similarity {
	used: string[];
	leftOut: string[];
	likenesses: Likeness[];
}

/**
 * Orders places by how much they resemble one: by the average distance of numerical taxonomy (Sneath and Sokal,
 * 1973), which is the Euclidean distance between standardised traits, divided by the square root of their number.
 * Each trait weighs the same, whatever its unit; the distance does not grow with how many there are. A trait that
 * is unknown for any of the places, or the same for all, is left out. Equal distances are in the order of codes.
 * @param places all that are compared, `place` among them
 */
export function similarity(traits: readonly Trait[], places: readonly string[], place: string): Similarity {
	const scored = traits.map(({ trait, values }) => {
		const known = places.flatMap((one) => values.get(one) ?? []);
		const scores = known.length === places.length ? zScores(known) : null;
		return { trait, scores: scores && new Map(places.map((one, at) => [one, scores[at] ?? 0])) };
	});
	const used = scored.flatMap(({ trait, scores }) => (scores ? { trait, scores } : []));
	const likenesses = places
		.filter((other) => other !== place)
		.map((other) => {
			const contributions = used.map(({ trait, scores }) => {
				const difference = (scores.get(other) ?? 0) - (scores.get(place) ?? 0);
				return { trait, difference, part: difference ** 2 / used.length };
			});
			const squared = contributions.reduce((total, { part }) => total + part, 0);
			return { place: other, distance: Math.sqrt(squared), contributions };
		})
		.sort((a, b) => a.distance - b.distance || (a.place < b.place ? -1 : 1));
	return {
		used: used.map(({ trait }) => trait),
		leftOut: scored.flatMap(({ trait, scores }) => (scores ? [] : trait)),
		likenesses
	};
}
