import { balanceData } from '#lib/frame/balance/balanceData.server.ts';
import { potentialData } from '#lib/frame/potential/potentialData.server.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const warehouse = await atlas();
	return { ...(await potentialData(warehouse, lang)), balance: await balanceData(warehouse, lang) };
};
