import { briefOfRegion } from '#lib/frame/brief/briefData.server.ts';
import { briefPdf } from '#lib/frame/brief/pdf/briefPdf.server.ts';
import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { fileResponse } from '#lib/publication/fileResponse.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { languages } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';

const regions = async () =>
	(await ask(await atlas(), placeNames, { lang: 'fr' })).filter(({ level }) => level === 'region');

export const entries: EntryGenerator = async () => {
	const places = await regions();
	return languages.flatMap((lang) => places.map(({ place }) => ({ lang, place })));
};

/** A region on two pages, to print and to hand round. */
export const GET: RequestHandler = async ({ params: { lang, place }, url }) => {
	if (!(await regions()).some((known) => known.place === place)) error(404);
	const brief = await briefOfRegion(place, lang, url.origin);
	return fileResponse(await briefPdf(brief, (await dataVersion()).date), 'pdf');
};
