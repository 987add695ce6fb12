// The page that the atlas is measured against: engine and data first, then the picture. An ordinary way to
// build such a page, with the same engine, data, shapes and server.
import { extent } from 'd3-array';
import { geoMercator, geoPath } from 'd3-geo';
import { scaleQuantize } from 'd3-scale';
import { feature } from 'topojson-client';
import type { RegionsTopology } from '../../../src/lib/geography/build/regionsTopology.ts';
import { openEngine } from './openEngine.ts';

const ramp = ['#edf3ee', '#c3dcd1', '#8fc0b0', '#559b8b', '#206b62'];

const [connection, topology] = await Promise.all([
	openEngine(),
	fetch(new URL('regions.json', document.baseURI)).then((answer) => answer.json() as Promise<RegionsTopology>)
]);
const shapes = feature(topology, topology.objects.regions).features;
const path = geoPath(geoMercator().fitSize([720, 760], { type: 'FeatureCollection', features: shapes }));
const svg = document.querySelector('svg');
const select = document.querySelector('select');

async function rows(sql: string): Promise<Record<string, string | number>[]> {
	return (await connection.query(sql))
		.toArray()
		.map((row) => row.toJSON() as Record<string, string | number>);
}

async function draw(indicator: string): Promise<void> {
	const found = await rows(`
		SELECT place, any_value(name_fr) AS name, max_by(value, year) AS value
		FROM observations JOIN places USING (place)
		WHERE level = 'region' AND indicator = '${indicator}'
		GROUP BY place`);
	const values = new Map(found.map((row) => [String(row.place), row]));
	const [low = 0, high = 1] = extent(found, (row) => Number(row.value));
	const colour = scaleQuantize(ramp).domain([low, high]);
	const paths = shapes.map((shape) => {
		const region = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		const row = values.get(String(shape.id));
		region.setAttribute('d', path(shape) ?? '');
		region.setAttribute('data-place', String(shape.id));
		region.setAttribute('aria-label', row ? `${row.name}: ${row.value}` : String(shape.id));
		if (row) region.style.fill = colour(Number(row.value));
		return region;
	});
	svg?.replaceChildren(...paths);
}

const choices = await rows(`
	SELECT indicator, any_value(indicators.name_fr) AS name
	FROM observations JOIN indicators USING (indicator) JOIN places USING (place)
	WHERE level = 'region'
	GROUP BY indicator HAVING count(DISTINCT place) >= 6
	ORDER BY name`);
select?.replaceChildren(
	...choices.map(
		({ indicator, name }) => new Option(String(name), String(indicator), false, indicator === 'est_industry')
	)
);
select?.addEventListener('change', () => void draw(select.value));
await draw('est_industry');
