import { m } from '#messages';
import type { WeightedColumn, WeightedFigure } from '#lib/charts/potential/WeightedFigure.ts';
import type { Classification } from '#lib/measures/classification/Classification.ts';
import { classOf } from '#lib/measures/classification/classOf.ts';
import { classify } from '#lib/measures/classification/classify.ts';
import type { Component } from '#lib/measures/composite/Component.ts';
import { compositeIndex } from '#lib/measures/composite/compositeIndex.ts';
import type { CompositeIndex } from '#lib/measures/composite/ScoredIndex.ts';
import type { Recipe } from '#lib/measures/composite/Recipe.ts';
import { weightsOf } from '#lib/measures/composite/weights.ts';
import { usualClassing } from '#lib/view/classing.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits } from '#lib/view/numbers.ts';
import type { PotentialView } from '#lib/view/PotentialView.ts';
import { potentialScale, type PotentialScale } from './potentialScale.ts';

/** What an index is worked out from, whatever its weights. */
export interface PotentialGround {
	components: readonly Component[];
	/** The places, in the order of the components' values. */
	places: readonly { place: string; name: string }[];
	/** The pillars that can weigh, in their order. */
	pillars: readonly { pillar: string; name: string }[];
	language: Language;
}

/** What is drawn of an index, without what it says of itself: worked out while a slider moves. */
export interface PotentialPicture {
	view: PotentialView<Recipe>;
	index: CompositeIndex;
	figures: WeightedFigure[];
	classification: Classification;
	/** One a pillar, those too that weigh nothing. */
	columns: WeightedColumn[];
	scale: PotentialScale;
}

/** The index with these weights and this recipe. */
export function potentialPicture(ground: PotentialGround, view: PotentialView<Recipe>): PotentialPicture {
	const { components, places, pillars, language } = ground;
	const index = compositeIndex(components, view.weights, view.recipe);
	const scale = potentialScale(view.recipe, index.pillarScores, places.length);
	const shares = weightsOf(index.pillars, view.weights);
	const scores = index.scores.map((score) => score * scale.factor);
	const classification = classify(scores, { ...usualClassing, pivot: null });
	const write = { decimals: scale.decimals };
	const positions = pillars.map(({ pillar }) => index.pillars.indexOf(pillar));
	return {
		view,
		index,
		classification,
		scale,
		columns: pillars.map(({ pillar, name }, at) => ({
			pillar,
			name,
			number: at + 1,
			share: shares[positions[at] ?? -1] ?? 0
		})),
		figures: places.map(({ place, name }, at) => {
			const value = scores[at] ?? 0;
			const rank = index.ranks[at] ?? places.length;
			const shown = digits(value, write, language);
			return {
				place,
				name,
				value,
				rank,
				klass: classOf(value, classification),
				shown,
				said: m.said_with_value({ name, value: shown, rank, of: places.length }),
				source: null,
				note: null,
				disputed: false,
				bars: positions.map((position) => scale.length(index.pillarScores[position]?.[at] ?? 0))
			};
		})
	};
}
