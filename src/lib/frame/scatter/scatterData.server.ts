import { comparableIndicators } from '#lib/questions/comparableIndicators.ts';
import { figuresWithSources } from '#lib/questions/figuresWithSources.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import type { Language } from '#lib/view/languages.ts';
import { Packing } from '#lib/warehouse/arrived.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { ScatterData } from './ScatterData.ts';
import { usualPartner } from './usualPartner.ts';

/** What the scatter of one indicator arrives with; undefined for one that no map can show. */
export async function scatterData(indicator: string, lang: Language): Promise<ScatterData | undefined> {
	const warehouse = await atlas();
	const indicators = await ask(warehouse, comparableIndicators, { lang });
	const own = indicators.find((one) => one.indicator === indicator);
	const usual = usualPartner(indicators, indicator);
	if (!own || !usual) return undefined;
	const packing = new Packing();
	packing.add(comparableIndicators, { lang }, indicators);
	for (const { indicator: one, year } of [own, usual]) {
		const params = { indicator: one, year, lang };
		packing.add(figuresWithSources, params, await ask(warehouse, figuresWithSources, params));
	}
	const shown = new Set(indicators.map((one) => `${one.indicator} ${one.year}`));
	const revisions = await ask(warehouse, revisionsOfFigures, { indicator: '*' });
	return {
		indicator,
		usual: usual.indicator,
		answers: packing.answers,
		revisions: revisions.filter((one) => shown.has(`${one.indicator} ${one.year}`))
	};
}

/** The indicators that have a scatter. */
export async function scatterIndicators(): Promise<string[]> {
	const indicators = await ask(await atlas(), comparableIndicators, { lang: 'fr' });
	return indicators.map(({ indicator }) => indicator).filter((one) => usualPartner(indicators, one));
}
