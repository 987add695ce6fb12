import { question } from '#lib/warehouse/Question.ts';

/** The sources of the figures that a map can show (see mappableYears). */
export const sourcesOfMaps = question()(
	'sourcesOfMaps',
	{ source: 'text', title: 'text', publisher: 'text', address: 'text', published: 'text?' },
	`SELECT source, title, publisher, address, published
	FROM sources WHERE source IN (
		SELECT f.source FROM figures f JOIN mappable USING (indicator, year) JOIN places USING (place)
		WHERE level IN ('region', 'province')
	)
	ORDER BY source`
);
