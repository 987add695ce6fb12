import type { indicatorCards } from '#lib/questions/indicatorCards.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

type Card = Answer<typeof indicatorCards>[number];

/** What a page of many indicators needs of each: not its definition, which weighs more than all else. */
export function cardOfMap({
	indicator,
	theme,
	name,
	unit,
	unit_name,
	symbol,
	direction,
	decimals,
	additive
}: Card) {
	return { indicator, theme, name, unit, unit_name, symbol, direction, decimals, additive };
}
