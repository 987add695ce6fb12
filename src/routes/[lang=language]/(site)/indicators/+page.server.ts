import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const warehouse = await atlas();
	return {
		cards: (await ask(warehouse, indicatorCards, { lang })).map(
			({ indicator, theme, name, unit_name, regions }) => ({ indicator, theme, name, unit_name, regions })
		),
		years: await ask(warehouse, mappableYears, {}),
		themes: await ask(warehouse, themeNames, { lang })
	};
};
