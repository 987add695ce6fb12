import { viewAt } from '#lib/frame/viewsAt.server.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

/** Views whose still images are shown the way to, beside those that stand in frames. */
const pictured = ['compare/', 'potential/', 'consultations/', 'consultations/map/', 'consultations/tour/'];

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const framed = async (path: string) =>
		((await viewAt(path, lang)) ?? error(500, `${path} has no embed`)).drawn.framed;
	/** Its figures stay behind, since it only stands in a frame. */
	const example = async (path: string) => ({ ...(await framed(path)), rows: { columns: {}, cells: [] } });
	const map = await example('indicators/est_industry/');
	const trend = await example('indicators/gdp_share/trend/');
	const standing = await example('regions/MA-07/');
	const others = await Promise.all(pictured.map(framed));
	return {
		map,
		trend,
		standing,
		pictures: [map, trend, standing, ...others].map(({ path, title, language }) => ({
			path,
			title,
			language
		}))
	};
};
