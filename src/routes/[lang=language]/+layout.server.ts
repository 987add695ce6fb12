import { ask } from '#lib/warehouse/Question.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import type { LayoutServerLoad } from './$types.d.ts';

export const load: LayoutServerLoad = async ({ params }) => {
	return {
		language: params.lang,
		places: await ask(await atlas(), placeNames, { lang: params.lang }),
		version: await dataVersion()
	};
};
