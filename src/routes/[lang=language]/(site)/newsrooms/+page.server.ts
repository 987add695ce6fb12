import { viewAt } from '#lib/frame/viewsAt.server.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

/** One view of each kind; their figures stay behind, since they only stand in the frames. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
	const example = async (path: string) => {
		const { framed } = ((await viewAt(path, lang)) ?? error(500, `${path} has no embed`)).drawn;
		return { ...framed, rows: { columns: {}, cells: [] } };
	};
	return {
		map: await example('indicators/est_industry/'),
		trend: await example('indicators/gdp_share/trend/'),
		standing: await example('regions/MA-07/')
	};
};
