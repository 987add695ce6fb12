import { mapData, mappedIndicators } from '#lib/frame/map/mapData.server.ts';
import { languages } from '#lib/view/languages.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = async () => {
	const indicators = await mappedIndicators();
	return languages.flatMap((lang) => indicators.map((indicator) => ({ lang, indicator })));
};

export const load: PageServerLoad = async ({ params: { lang, indicator } }) => {
	const map = (await mapData(indicator, lang)) ?? error(404);
	return map.years.length ? map : error(404);
};
