import { scatterData, scatterIndicators } from '#lib/frame/scatter/scatterData.server.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { languages } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = async () => {
	const indicators = await scatterIndicators();
	return languages.flatMap((lang) => indicators.map((indicator) => ({ lang, indicator })));
};

export const load: PageServerLoad = async ({ params: { lang, indicator } }) => {
	const warehouse = await atlas();
	const cards = await ask(warehouse, indicatorCards, { lang });
	return {
		name: cards.find((card) => card.indicator === indicator)?.name ?? error(404),
		scatter: (await scatterData(indicator, lang)) ?? error(404),
		releases: await ask(warehouse, releaseNames, {})
	};
};
