import { themeData, themesWithMaps } from '#lib/frame/multiples/themeData.server.ts';
import { languages } from '#lib/view/languages.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = async () => {
	const { mapped } = await themesWithMaps();
	return languages.flatMap((lang) => mapped.map((theme) => ({ lang, theme })));
};

export const load: PageServerLoad = async ({ params: { lang, theme } }) => {
	const data = await themeData(theme, lang);
	return data?.mapped.length ? data : error(404);
};
