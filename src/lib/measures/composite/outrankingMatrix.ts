import { nearlyEqual } from './nearlyEqual.ts';

/**
 * The outranking matrix: by how much weight each place is above each other one, with half of the weight where they are
 * equal; 0 for a place and itself. A pair adds up to one (OECD and JRC, Handbook on Constructing Composite Indicators,
 * 2008, equation 32; COINr's outrankMatrix).
 * @param scores one list a criterion, of all places
 * @param weights one a criterion, none negative, adding up to one
 * @returns one list a place, of all places
 */
export function outrankingMatrix(
	scores: readonly (readonly number[])[],
	weights: readonly number[]
): number[][] {
	const places = scores[0]?.length ?? 0;
	const matrix = Array.from({ length: places }, () => new Array<number>(places).fill(0));
	for (const [at, criterion] of scores.entries()) {
		const weight = weights[at] ?? 0;
		for (const [one, score] of criterion.entries()) {
			for (const [other, against] of criterion.entries()) {
				const row = matrix[one];
				if (!row || one === other) continue;
				const part = nearlyEqual(score, against) ? weight / 2 : score > against ? weight : 0;
				row[other] = (row[other] ?? 0) + part;
			}
		}
	}
	return matrix;
}
