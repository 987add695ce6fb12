import { consultationsData } from '#lib/frame/consultations/consultationsData.server.ts';
import { languages } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params: { lang } }) =>
	consultationsData(await atlas(), lang, false);
