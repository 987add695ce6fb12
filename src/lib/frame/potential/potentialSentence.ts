import { m } from '#messages';
import { ranksOfScores } from '#lib/measures/composite/ranksOfScores.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { quantity } from '#lib/view/numbers.ts';
import type { PotentialPicture } from './potentialPicture.ts';

/** An index in words: the rank in focus, who is first and last, and where the region in focus stands best and worst. */
export function potentialSentence(picture: PotentialPicture, language: Language): string {
	const { figures, view } = picture;
	const own = figures.find(({ place }) => place === view.focus);
	const last = Math.max(...figures.map(({ rank }) => rank ?? 0));
	const at = (wanted: number) =>
		listed(
			figures.filter(({ rank }) => rank === wanted).map(({ name, shown }) => `${name} (${shown})`),
			language
		);
	const stands = pillarRanks(picture, view.focus);
	const [best, worst] = [stands[0], stands.at(-1)];
	const name = own?.name ?? view.focus;
	const words = {
		own: own?.said ?? name,
		first: at(1),
		last: at(last),
		best: best ? m.potential_best_pillar({ name, pillar: best.name, rank: best.said }) : '',
		worst: worst && worst !== best ? m.potential_worst_pillar({ pillar: worst.name, rank: worst.said }) : ''
	};
	return m.potential_sentence(words).trim();
}

/** How much each pillar weighs, in words. */
export function weightsInWords({ columns }: PotentialPicture, language: Language): string {
	const shares = columns.map(({ share }) => share);
	if (Math.max(...shares) - Math.min(...shares) < 1e-9) return m.potential_weighted_equally();
	const weighing = columns
		.filter(({ share }) => share > 0)
		.map(({ name, share }) => m.potential_weighing({ pillar: name, share: shareInWords(share, language) }));
	return m.potential_weighted({
		weights: weighing.reduce((first, next) => m.coverage_joined({ first, next }))
	});
}

export function shareInWords(share: number, language: Language): string {
	return quantity(100 * share, { unit: 'percent', symbol: '%', decimals: 0 }, language);
}

/** The pillars of a place, the one that it stands best on first. */
export function pillarRanks({ index, figures, columns }: PotentialPicture, place: string) {
	const at = figures.findIndex((figure) => figure.place === place);
	return columns
		.flatMap(({ pillar, name }) => {
			const scores = index.pillarScores[index.pillars.indexOf(pillar)];
			const rank = scores && ranksOfScores(scores)[at];
			return rank === undefined
				? []
				: [{ pillar, name, rank, said: m.rank_of({ rank, of: figures.length }) }];
		})
		.sort((one, other) => one.rank - other.rank);
}
