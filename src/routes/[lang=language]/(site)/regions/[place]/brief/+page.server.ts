import { briefOfRegion } from '#lib/frame/brief/briefData.server.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { languages } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = async () => {
	const places = await ask(await atlas(), placeNames, { lang: 'fr' });
	const regions = places.filter((place) => place.level === 'region');
	return languages.flatMap((lang) => regions.map(({ place }) => ({ lang, place })));
};

export const load: PageServerLoad = async ({ params: { lang, place }, parent, url }) => {
	const { places } = await parent();
	if (!places.some((known) => known.place === place && known.level === 'region')) error(404);
	return { brief: await briefOfRegion(place, lang, url.origin) };
};
