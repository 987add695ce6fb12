import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

const region = `(SELECT CASE level WHEN 'province' THEN parent ELSE place END FROM places p WHERE p.place = s.place)`;

/**
 * Every site of every layer, those without coordinates too. `layer` is one of siteLayers; `kind` is a name for zones,
 * and a code for the others (port, airport, or the fuel); `place` is the region; `size_unit` is ha or mw.
 */
export const sitesOfMap = question<{ lang: string }>()(
	'sitesOfMap',
	{
		site: 'text',
		layer: 'text',
		kind: 'text',
		name: 'text',
		code: 'text?',
		place: 'text?',
		lat: 'number?',
		lon: 'number?',
		size: 'number?',
		size_unit: 'text?',
		year: 'text?',
		status: 'text?',
		note: 'text?',
		source: 'text'
	},
	`WITH sites AS (
		SELECT 1 AS side, 'zones' AS layer, site, ${inLanguage('k.name')} AS kind, name, NULL AS code, place, lat, lon,
			area_ha AS size, CASE WHEN area_ha IS NOT NULL THEN 'ha' END AS size_unit, "year", status,
			${inLanguage('note')} AS note, source
		FROM industrial_sites JOIN site_kinds k USING (kind)
		UNION ALL
		SELECT CASE kind WHEN 'port' THEN 2 ELSE 3 END, kind || 's', site, kind, name, code, place, lat, lon,
			NULL, NULL, NULL, NULL, ${inLanguage('note')}, source
		FROM transport_sites
		UNION ALL
		SELECT 4, 'power', plant, fuel, name, NULL, place, lat, lon, mw, 'mw', "year", status,
			${inLanguage('note')}, source
		FROM power_plants
	)
	SELECT site, layer, kind, name, code, ${region} AS place, lat, lon, size, size_unit,
		CAST("year" AS VARCHAR) AS "year", status, note, source
	FROM sites s ORDER BY side, site`
);
