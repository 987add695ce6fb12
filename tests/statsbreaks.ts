import { createRequire } from 'node:module';

/** The classifications of another library (statsbreaks, CNRS): limits from the lowest value to the highest. */
interface Statsbreaks {
	breaks(
		values: readonly number[],
		options: {
			method: 'quantile' | 'equal' | 'jenks' | 'pretty' | 'msd';
			nb?: number;
			/** Null: not rounded. */
			precision: null;
			/** Of `msd`: how many deviations wide a class is, and whether the mean is the middle of one. */
			k?: number;
			middle?: boolean;
		}
	): number[];
}

// Its modules import each other without file endings, which Node does not resolve; the bundle beside them it does.
export const statsbreaks = createRequire(import.meta.url)(
	'../node_modules/statsbreaks/dist/index.min.js'
) as Statsbreaks;
