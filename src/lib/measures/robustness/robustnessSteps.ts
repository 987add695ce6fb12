import { IndexVariants } from './IndexVariants.ts';
import { Random } from './Random.ts';
import { ranksOfDraws } from './ranksOfDraws.ts';
import { choices, type Robustness, type RobustnessRequest } from './Robustness.ts';
import { sensitivityOfRank } from './sensitivityOfRank.ts';

/** How far it has come, in indexes that were worked out. */
export interface Progress {
	done: number;
	of: number;
}

/** As many pairs of draws are taken for the sensitivities as indexes are drawn, but no more: their error is about 0.01. */
const mostPairs = 20_000;
const perPair = choices.length + 2;

/** How many indexes are worked out for so many draws, those for the sensitivities with them. */
export function indexesFor(draws: number): number {
	return draws + Math.min(draws, mostPairs) * perPair;
}

/**
 * How far the ranks of an index hold when its choices are others, and which choices move the focused place: the uncertainty
 * and sensitivity analysis of M. Saisana, A. Saltelli and S. Tarantola, Journal of the Royal Statistical Society A 168
 * (2005), and of the OECD and JRC's Handbook on Constructing Composite Indicators (2008), section 7.
 *
 * Each draw takes weights around the reader's (dirichletWeights), a normalisation, an aggregation, and leaves out no
 * component or one, each as likely. The sensitivities are taken from draws of their own.
 *
 * A generator, so that it can be watched, and left off between two steps.
 * @throws RangeError where there is nothing to draw from, or the focus is no place
 */
export function* robustnessSteps(request: RobustnessRequest): Generator<Progress, Robustness> {
	refuse(request);
	const { draws, seed } = request;
	const variants = new IndexVariants(request);
	const random = Random.seeded(seed);
	const pairs = Math.min(draws, mostPairs);
	const of = indexesFor(draws);
	const rankCounts = yield* watched(ranksOfDraws(variants, request, random), (drawn) => ({
		done: drawn,
		of
	}));
	const sensitivities = yield* watched(sensitivityOfRank(variants, request, pairs, random), (done) => ({
		done: draws + done * perPair,
		of
	}));
	return { draws, rankCounts, sensitivities };
}

function* watched<T>(
	steps: Generator<number, T>,
	progress: (done: number) => Progress
): Generator<Progress, T> {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		yield progress(step.value);
	}
}

function refuse({
	components,
	normalisations,
	aggregations,
	concentration,
	draws,
	focus
}: RobustnessRequest) {
	if (normalisations.length === 0 || aggregations.length === 0)
		throw new RangeError('There is no normalisation or no aggregation to draw from.');
	if (!(concentration > 0)) throw new RangeError('Weights need a concentration above 0.');
	if (!Number.isInteger(draws) || draws < 1) throw new RangeError('At least one index must be drawn.');
	if (!(focus >= 0 && focus < (components[0]?.values.length ?? 0)))
		throw new RangeError('The place in focus is not among the places.');
}
