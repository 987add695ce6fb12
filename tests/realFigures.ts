import { mappableYears } from '#lib/questions/mappableYears.ts';
import { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

/** The values of one indicator in one year, for all regions or all provinces. */
export interface RealFigures {
	name: string;
	level: 'region' | 'province';
	values: (number | null)[];
}

/** Every indicator-year of the data that a map can show, of the 12 regions and, where there are any, of the provinces. */
export async function realFigures(): Promise<RealFigures[]> {
	const warehouse = await openInNode('data');
	const found: RealFigures[] = [];
	for (const { indicator, year, provinces } of await ask(warehouse, mappableYears, {})) {
		for (const level of ['region', 'province'] as const) {
			if (level === 'province' && provinces === 0) continue;
			const rows = await ask(warehouse, figuresOfPlaces, { indicator, year, level });
			found.push({ name: `${indicator} ${year} ${level}`, level, values: rows.map(({ value }) => value) });
		}
	}
	await warehouse.close();
	return found;
}
