import { rankScores } from './rankScores.ts';

/**
 * Borda's points: how many values each one surpasses, none for the lowest (J.-C. de Borda, "Mémoire sur les élections
 * au scrutin", 1784; OECD and JRC, Handbook on Constructing Composite Indicators, 2008, section 6.12; COINr's n_borda).
 * @param values the higher the better
 * @returns in the order of the values; null where all are equal, or there are none
 */
export function bordaCount(values: readonly number[]): number[] | null {
	return rankScores(values)?.map((score) => score - 1) ?? null;
}
