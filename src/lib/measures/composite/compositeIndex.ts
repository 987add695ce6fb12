import { aggregate } from './aggregate.ts';
import type { Component } from './Component.ts';
import type { CompositeIndex } from './ScoredIndex.ts';
import { normalisedComponents } from './normalisedComponents.ts';
import { onHundred } from './onHundred.ts';
import { pillarScores } from './pillarScores.ts';
import { ranksOfScores } from './ranksOfScores.ts';
import type { Recipe } from './Recipe.ts';
import { weightsOf } from './weights.ts';

/**
 * A composite index, step by step as in the OECD and JRC's Handbook on Constructing Composite Indicators (2008): the rule
 * for missing values (completeValues), the treatment of outliers (treat), direction and normalisation (normalise), the
 * arithmetic mean of each pillar's components, and the aggregation of the pillars with their weights (aggregate). For a
 * geometric or a harmonic mean, the pillars' scores are moved onto a scale from 1 to 100 first (onHundred).
 *
 * A pillar counts if it has a component that does and a weight above 0; one that is absent from the weights has 0. Where
 * no pillar that has a component has a weight, all have the same. Where nothing counts (no component, or only one place),
 * every score is 0 and every rank 1.
 * @param components each with the values of the same places, in one order
 * @param weights by pillar, in whatever measure
 * @throws RangeError where components have different numbers of places
 */
export function compositeIndex(
	components: readonly Component[],
	weights: ReadonlyMap<string, number>,
	recipe: Recipe
): CompositeIndex {
	const places = components[0]?.values.length ?? 0;
	if (components.some(({ values }) => values.length !== places))
		throw new RangeError('The components of an index need the same places');
	const comparable = normalisedComponents(components, recipe);
	const pillars = [...new Set(comparable.map(({ pillar }) => pillar))];
	const ofPillars = pillars.map((pillar) =>
		comparable.filter((one) => one.pillar === pillar).map(({ values }) => values)
	);
	const scoresOfPillars = ofPillars.map(pillarScores);
	const scores = indexScores(ofPillars, scoresOfPillars, weightsOf(pillars, weights), recipe);
	const used = comparable.map(({ component }) => component);
	return {
		pillars,
		used,
		leftOut: components.map(({ component }) => component).filter((component) => !used.includes(component)),
		imputed: comparable.flatMap(({ component, imputed }) => imputed.map((at) => ({ component, at }))),
		normalised: comparable.map(({ values }) => values),
		pillarScores: scoresOfPillars,
		scores: pillars.length === 0 ? new Array<number>(places).fill(0) : scores,
		ranks: pillars.length === 0 ? new Array<number>(places).fill(1) : ranksOfScores(scores)
	};
}

/** Of the pillars that have a weight: one that has none is no part of the index, nor of its scale. */
function indexScores(
	ofPillars: readonly (readonly (readonly number[])[])[],
	scores: readonly (readonly number[])[],
	weights: readonly number[],
	{ aggregation }: Recipe
): number[] {
	const counting = weights.map((weight) => weight > 0);
	const counted = scores.filter((_, at) => counting[at]);
	const needPositive = aggregation === 'geometric' || aggregation === 'harmonic';
	const scaled = needPositive
		? onHundred(counted, ofPillars.filter((_, at) => counting[at]).flat())
		: counted;
	return aggregate(
		scaled,
		weights.filter((weight) => weight > 0),
		aggregation
	);
}
