import { nearlyEqual } from './nearlyEqual.ts';
import { outrankingMatrix } from './outrankingMatrix.ts';

/**
 * Copeland's score: how many places each one outranks (by more than half of the weight) less how many outrank it. How
 * far one is above another does not count, so that nothing makes up for what is lacking (A. H. Copeland, "A reasonable
 * social welfare function", 1951; COINr's a_copeland; non-compensatory, as in the Handbook's section 6.13).
 * @param scores one list a criterion, of all places
 * @param weights one a criterion, none negative, adding up to one
 * @returns of each place, a whole number from 1 − n to n − 1
 */
export function copeland(scores: readonly (readonly number[])[], weights: readonly number[]): number[] {
	return outrankingMatrix(scores, weights).map((row, one) =>
		row.reduce((total, share, other) => {
			if (one === other || nearlyEqual(share, 0.5)) return total;
			return total + (share > 0.5 ? 1 : -1);
		}, 0)
	);
}
