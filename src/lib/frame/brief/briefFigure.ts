import { m } from '#messages';
import { rank, type Direction } from '#lib/measures/rank.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits, quantity } from '#lib/view/numbers.ts';
import type { BriefFigure } from './Brief.ts';
import type { BriefCard } from './BriefInput.ts';
import { stripPlaces } from './stripPlaces.ts';

interface Figures {
	card: BriefCard;
	year: string;
	/** Of all regions, in the order of their codes. */
	values: readonly (readonly [place: string, value: number | null])[];
	/** The number of the source of the region's own figure. */
	source: number | null;
}

/** One indicator of one region in words, beside the others. */
export function briefFigure(
	{ card, year, values, source }: Figures,
	place: string,
	language: Language
): BriefFigure {
	const own = values.find(([of]) => of === place)?.[1] ?? null;
	const all = values.map(([, value]) => value);
	const known = all.filter((value) => value !== null);
	const ranks = rank(all, card.direction as Direction);
	const held = ranks[values.findIndex(([of]) => of === place)] ?? null;
	return {
		indicator: card.indicator,
		name: card.name,
		value: own === null ? m.no_data() : quantity(own, card, language),
		year,
		rank: held === null ? '' : m.rank_of({ rank: held, of: known.length }),
		source: own === null ? null : source,
		strip: stripPlaces(values, place),
		lowest: known.length ? digits(Math.min(...known), card, language) : '',
		highest: known.length ? digits(Math.max(...known), card, language) : ''
	};
}
