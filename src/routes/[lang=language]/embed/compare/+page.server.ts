import { comparisonData } from '#lib/frame/comparison/comparisonData.server.ts';
import { languages } from '#lib/view/languages.ts';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params: { lang } }) => comparisonData(lang);
