import { correlation, type Correlation } from '../correlation.ts';
import type { Component } from './Component.ts';
import type { CompositeIndex } from './ScoredIndex.ts';

/** How two components, or two pillars, go together. */
export interface CorrelatedPair {
	one: string;
	other: string;
	correlation: Correlation;
}

export interface PillarCorrelations {
	/** Of each pillar, every pair of its components; none where it has only one. */
	within: { pillar: string; pairs: CorrelatedPair[] }[];
	/** Every pair of pillars, by their scores. */
	between: CorrelatedPair[];
}

/**
 * Correlates the components within each pillar, and the pillars with each other. Values are those of the index, so that
 * more is better whatever the direction: a negative coefficient is a trade-off, in which a mean loses what it measures;
 * one near 1 counts the same thing twice (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 4).
 * @param components those of the index, for their pillars
 */
export function pillarCorrelations(
	components: readonly Component[],
	index: CompositeIndex
): PillarCorrelations {
	const pillarOf = new Map(components.map(({ component, pillar }) => [component, pillar]));
	const rows = index.used.map((name, at) => ({ name, values: index.normalised[at] ?? [] }));
	return {
		within: index.pillars.map((pillar) => ({
			pillar,
			pairs: pairsOf(rows.filter(({ name }) => pillarOf.get(name) === pillar))
		})),
		between: pairsOf(index.pillars.map((name, at) => ({ name, values: index.pillarScores[at] ?? [] })))
	};
}

function pairsOf(rows: readonly { name: string; values: readonly number[] }[]): CorrelatedPair[] {
	return rows.flatMap((one, at) =>
		rows.slice(at + 1).map((other) => ({
			one: one.name,
			other: other.name,
			correlation: correlation(
				one.values.map((value, place): [number, number] => [value, other.values[place] ?? NaN])
			)
		}))
	);
}
