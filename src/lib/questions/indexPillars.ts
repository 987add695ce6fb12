import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** The themes that the index of potential is made of: the strategy's four axes, and what the regions added. */
export const pillars = ['RH', 'RDI', 'COMP', 'DURA', 'ZONE', 'LOGI', 'INV', 'RESS'] as const;

/**
 * The pillars of the index of potential in their order, those too for which no component is comparable (`components`
 * is 0). `complete` counts the components that are known for all twelve regions.
 */
export const indexPillars = question<{ lang: string }>()(
	'indexPillars',
	{ pillar: 'text', name: 'text', position: 'number', components: 'number', complete: 'number' },
	`WITH known AS (
		SELECT component, count(*) FILTER (value IS NOT NULL AND level = 'region') AS regions
		FROM index_values JOIN places USING (place) GROUP BY component
	)
	SELECT t.theme AS pillar, ${inLanguage('t.name')} AS name, t.position, count(c.component)::INTEGER AS components,
		count(*) FILTER (k.regions = 12)::INTEGER AS complete
	FROM themes t LEFT JOIN index_components c ON c.pillar = t.theme LEFT JOIN known k USING (component)
	WHERE t.theme IN (${pillars.map((pillar) => `'${pillar}'`).join(', ')})
	GROUP BY ALL ORDER BY t.position`
);
