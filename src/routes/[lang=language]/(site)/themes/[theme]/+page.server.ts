import { themeData, themesWithMaps } from '#lib/frame/multiples/themeData.server.ts';
import { languages } from '#lib/view/languages.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = async () => {
	const { all } = await themesWithMaps();
	return languages.flatMap((lang) => all.map((theme) => ({ lang, theme })));
};

export const load: PageServerLoad = async ({ params: { lang, theme } }) =>
	(await themeData(theme, lang)) ?? error(404);
