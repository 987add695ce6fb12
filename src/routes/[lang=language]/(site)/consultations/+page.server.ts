import { withBeside } from '#lib/frame/beside/besideData.server.ts';
import { commitmentsData } from '#lib/frame/commitments/commitmentsData.server.ts';
import { consultationsData } from '#lib/frame/consultations/consultationsData.server.ts';
import { limitsData } from '#lib/frame/limits/limitsData.server.ts';
import { tourData } from '#lib/frame/tour/tourData.server.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const warehouse = await atlas();
	return {
		...(await withBeside(warehouse, await consultationsData(warehouse, lang))),
		tour: await tourData(warehouse, lang),
		followUp: await commitmentsData(warehouse, lang),
		limits: await limitsData(warehouse)
	};
};
