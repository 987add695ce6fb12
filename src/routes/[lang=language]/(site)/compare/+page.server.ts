import { comparisonData } from '#lib/frame/comparison/comparisonData.server.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ params: { lang } }) => comparisonData(lang);
