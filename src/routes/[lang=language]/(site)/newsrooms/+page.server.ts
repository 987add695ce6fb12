import { viewAt } from '#lib/frame/viewsAt.server.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

/** Views whose still images are shown the way to: one of each kind that a story is written from. */
const pictured = [
	'indicators/est_industry/',
	'indicators/gdp_share/trend/',
	'regions/MA-07/',
	'compare/',
	'potential/',
	'consultations/',
	'consultations/map/',
	'consultations/tour/'
];

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const framed = async (path: string) =>
		((await viewAt(path, lang)) ?? error(500, `${path} has no embed`)).drawn.framed;
	/** Its figures stay behind, since it only stands in a frame. */
	const example = async (path: string) => ({ ...(await framed(path)), rows: { columns: {}, cells: [] } });
	return {
		map: await example('indicators/est_industry/'),
		trend: await example('indicators/gdp_share/trend/'),
		standing: await example('regions/MA-07/'),
		pictures: await Promise.all(
			pictured.map(async (path) => {
				const { title, language } = await framed(path);
				return { path, title, language };
			})
		)
	};
};
