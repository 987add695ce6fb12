import { m } from '#messages';
import type { RankedFigure } from '#lib/charts/RankedFigure.ts';
import { ranksOfScores } from '#lib/measures/composite/ranksOfScores.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits } from '#lib/view/numbers.ts';
import type { PotentialPicture } from './potentialPicture.ts';
import { potentialScale } from './potentialScale.ts';

/** The places on one pillar, before it is weighed; undefined for one that nothing is known of. */
export function pillarFigures(
	{ index, figures, view }: PotentialPicture,
	pillar: string,
	language: Language
): RankedFigure[] | undefined {
	const scores = index.pillarScores[index.pillars.indexOf(pillar)];
	if (!scores) return undefined;
	const recipe = { ...view.recipe, aggregation: 'arithmetic' as const };
	const scale = potentialScale(recipe, index.pillarScores, figures.length);
	const ranks = ranksOfScores(scores);
	return figures.map((figure, at) => {
		const { name } = figure;
		const value = (scores[at] ?? 0) * scale.factor;
		const shown = digits(value, scale, language);
		const rank = ranks[at] ?? figures.length;
		return {
			...figure,
			value,
			rank,
			klass: 0,
			shown,
			said: m.said_with_value({ name, value: shown, rank, of: figures.length })
		};
	});
}
