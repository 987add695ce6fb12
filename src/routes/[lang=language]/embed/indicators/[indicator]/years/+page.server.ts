import { indicatorsOverYears, yearsData } from '#lib/frame/multiples/yearsData.server.ts';
import { languages } from '#lib/view/languages.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = async () => {
	const indicators = await indicatorsOverYears();
	return languages.flatMap((lang) => indicators.map((indicator) => ({ lang, indicator })));
};

export const load: PageServerLoad = async ({ params: { lang, indicator } }) =>
	(await yearsData(indicator, lang)) ?? error(404);
