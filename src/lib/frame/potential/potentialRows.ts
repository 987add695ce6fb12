import type { ViewRows } from '../FramedView.ts';
import type { PotentialPicture } from './potentialPicture.ts';

/**
 * The index as a table to take away: a row for each region with its score and rank as they are drawn, and its score
 * on each pillar (by the theme's code) before it is weighed.
 */
export function potentialRows({ index, figures, scale }: PotentialPicture): ViewRows {
	const pillars = Object.fromEntries(index.pillars.map((pillar) => [pillar, 'number' as const]));
	return {
		columns: { place: 'string', name: 'string', rank: 'integer', score: 'number', ...pillars },
		cells: figures.map(({ place, name, rank }, at) => [
			place,
			name,
			rank,
			(index.scores[at] ?? 0) * scale.factor,
			...index.pillarScores.map((scores) => scores[at] ?? null)
		])
	};
}
