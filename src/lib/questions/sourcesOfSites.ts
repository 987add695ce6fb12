import { question } from '#lib/warehouse/Question.ts';

/** The sources of the sites that a map can show (see sitesOfMap). */
export const sourcesOfSites = question()(
	'sourcesOfSites',
	{ source: 'text', title: 'text', publisher: 'text', address: 'text', published: 'text?' },
	`SELECT source, title, publisher, address, published
	FROM sources WHERE source IN (
		SELECT source FROM industrial_sites
		UNION SELECT source FROM transport_sites
		UNION SELECT source FROM power_plants
	)
	ORDER BY source`
);
