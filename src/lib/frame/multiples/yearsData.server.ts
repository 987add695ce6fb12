import { mappableYears } from '#lib/questions/mappableYears.ts';
import type { Language } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { trendData } from '../trend/trendData.server.ts';

/** What the maps of an indicator over its years arrive with; undefined for one that has fewer than two. */
export async function yearsData(indicator: string, lang: Language) {
	const years = (await datedYears()).get(indicator);
	const data = years && (await trendData(indicator, lang));
	return data && { ...data, years };
}

/** The indicators that a map can show in more than one year. */
export async function indicatorsOverYears(): Promise<string[]> {
	return [...(await datedYears()).keys()];
}

async function datedYears() {
	const years = await ask(await atlas(), mappableYears, {});
	const dated = Map.groupBy(
		years.filter(({ year }) => year !== 'n.d.'),
		({ indicator }) => indicator
	);
	return new Map([...dated].filter(([, of]) => of.length > 1));
}
