import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { wordsBesideFigures } from '#lib/questions/wordsBesideFigures.ts';
import { defaults } from '#lib/view/defaults.ts';
import { Packing } from '#lib/warehouse/arrived.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { ConsultationsData } from '../consultations/ConsultationsData.ts';
import { cardOfMap } from '../map/cardOfMap.ts';
import type { BesideData } from './BesideData.ts';

/** Adds to what a page with outcomes arrives with the words and figures of the region that nobody needs to choose. */
export async function withBeside(warehouse: Warehouse, data: ConsultationsData): Promise<BesideData> {
	const lang = data.language;
	const params = { place: defaults.focus, lang };
	const rows = await ask(warehouse, wordsBesideFigures, params);
	const packing = new Packing();
	packing.add(wordsBesideFigures, params, rows);
	const spoken = new Set(rows.map(({ indicator }) => indicator));
	const cards = await ask(warehouse, indicatorCards, { lang });
	return {
		...data,
		answers: [...data.answers, ...packing.answers],
		besideCards: cards.filter(({ indicator }) => spoken.has(indicator)).map(cardOfMap)
	};
}
