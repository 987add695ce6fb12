import { m } from '#messages';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { quantity, type Measure } from '#lib/view/numbers.ts';
import type { RankedFigure } from './RankedFigure.ts';

/** More names than this are a number of places, not a list. */
const mostNames = 4;

/**
 * What a map shows, for those who do not see it: the place in focus, the highest and the lowest value with whose they
 * are, the country's own figure, and who has none.
 * @param focus the place told first; '' for none
 * @param national the country's own figure, null where it is not known
 */
export function mapSentence(
	figures: readonly RankedFigure[],
	focus: string,
	national: number | null,
	measure: Measure,
	language: Language
): string {
	const known = figures.filter((figure): figure is RankedFigure & { value: number } => figure.value !== null);
	const values = known.map(({ value }) => value);
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	const write = (value: number) => quantity(value, measure, language);
	const whose = (value: number) => {
		const names = known.filter((figure) => figure.value === value).map(({ name }) => name);
		return names.length > mostNames ? m.places_counted({ n: names.length }) : listed(names, language);
	};
	const own = figures.find(({ place }) => place === focus);
	const unknown = figures.filter(({ value }) => value === null).map(({ name }) => name);
	return [
		...(own ? [`${own.said}.`] : []),
		...(known.length === 0
			? []
			: lowest === highest
				? [m.sentence_equal({ value: write(highest) })]
				: [
						m.sentence_highest({ names: whose(highest), value: write(highest) }),
						m.sentence_lowest({ names: whose(lowest), value: write(lowest) })
					]),
		...(national === null ? [] : [m.sentence_national({ value: write(national) })]),
		...(unknown.length && unknown.length <= mostNames * 2
			? [m.sentence_unknown({ names: listed(unknown, language) })]
			: [])
	].join(' ');
}
