// DCAT 3 as JSON-LD: a catalogue of the whole and of each indicator, whose files are all there.
import { describe, expect, test } from 'vitest';
import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { indicatorFormats, wholeFormats } from '#lib/view/addresses.ts';
import { publishedFiles } from '../publishedFiles.ts';

type Node = Record<string, unknown>;
interface Distribution {
	'@type': string;
	'dcat:downloadURL': { '@id': string };
	'dcat:mediaType': { '@id': string };
	'dcat:packageFormat'?: { '@id': string };
}
interface Text {
	'@language': string;
	'@value': string;
}

const files = await publishedFiles();
const catalog = await files.json('data/catalog.jsonld');
const datasets = catalog['dcat:dataset'] as Node[];
const distributions = (dataset: Node) => dataset['dcat:distribution'] as Distribution[];
const registered = 'https://www.iana.org/assignments/media-types/';

test('its context is in it, and knows every prefix that is used', () => {
	const context = catalog['@context'] as Record<string, string>;
	for (const [prefix, name] of Object.entries(context)) expect(name, prefix).toMatch(/^https?:\/\/.+[#/]$/);
	expect(context.dcat).toBe('http://www.w3.org/ns/dcat#');
	const used = new Set<string>();
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) return value.forEach(visit);
		if (typeof value !== 'object' || value === null) return;
		for (const [key, below] of Object.entries(value)) {
			if (!key.startsWith('@')) used.add(key);
			if (key === '@type') used.add(String(below));
			visit(below);
		}
	};
	visit({ ...catalog, '@context': null });
	expect(used.size).toBeGreaterThan(20);
	expect([...used].filter((key) => !((key.split(':')[0] as string) in context))).toEqual([]);
});

test('holds the whole and every indicator, each once', () => {
	expect(catalog['@type']).toBe('dcat:Catalog');
	expect(datasets.length).toBe(1 + 120);
	expect(new Set(datasets.map((dataset) => dataset['@id'])).size).toBe(datasets.length);
	const csv = files.addresses.filter((address) => /^data\/indicators\/.*\.csv$/.test(address));
	const codes = csv.map((address) => address.replace(/^.*\/|\.csv$/g, ''));
	expect(datasets.map((dataset) => dataset['dct:identifier'])).toEqual([
		'morocco-industrial-atlas',
		...codes.sort()
	]);
});

test('each has what a catalogue needs of it, in three languages', async () => {
	const { version, date } = await dataVersion();
	for (const dataset of [catalog, ...datasets]) {
		const named = String(dataset['dct:identifier']);
		for (const property of ['dct:title', 'dct:description']) {
			const texts = dataset[property] as Text[];
			expect(
				texts.map((text) => text['@language']),
				named
			).toEqual(['fr', 'ar', 'en']);
			expect(
				texts.every((text) => text['@value'].length > 1),
				named
			).toBe(true);
			expect(texts[1]?.['@value'], named).toMatch(/\p{Script=Arabic}/u);
		}
		expect(dataset['dct:license'], named).toEqual({ '@id': 'https://creativecommons.org/licenses/by/4.0/' });
		expect(dataset['dct:publisher'], named).toMatchObject({ '@type': 'foaf:Organization' });
		expect(dataset['dct:spatial'], named).toMatchObject({ '@type': 'dct:Location', 'dct:identifier': 'MA' });
		expect([dataset['dcat:version'], dataset['dct:modified']], named).toEqual([
			version,
			{ '@type': 'xsd:date', '@value': date }
		]);
	}
});

test('each says its years, unless they are not known', () => {
	const undated = datasets.filter((dataset) => dataset['dct:temporal'] === undefined);
	expect(undated.map((dataset) => dataset['dct:identifier'])).toContain('area_km2');
	expect(undated.length).toBeLessThan(10);
	for (const dataset of datasets.filter((one) => !undated.includes(one))) {
		const period = dataset['dct:temporal'] as Record<string, { '@value': string }>;
		const [start, end] = [period['dcat:startDate']?.['@value'], period['dcat:endDate']?.['@value']];
		expect(start).toMatch(/^(19|20)\d\d$/);
		expect(Number(end)).toBeGreaterThanOrEqual(Number(start));
	}
});

test('each indicator names its sources', () => {
	for (const dataset of datasets.slice(1)) {
		const sources = dataset['dct:source'] as Node[];
		expect(sources.length, String(dataset['dct:identifier'])).toBeGreaterThan(0);
		for (const source of sources) {
			expect(source['dct:title']).toBeTruthy();
			expect(source['@id'] ?? source['dct:identifier']).toBeTruthy();
			if (source['@id']) expect(String(source['@id'])).toMatch(/^https?:\/\/\S+$/);
		}
	}
});

describe('distributions', () => {
	test('are files of the site, with the media type that they are sent with', async () => {
		const all = datasets.flatMap(distributions);
		expect(all.length).toBe(wholeFormats.length + 120 * indicatorFormats.length);
		for (const one of all) {
			const address = one['dcat:downloadURL']['@id'].replace(/^\//, '');
			expect(files.addresses).toContain(address);
			const type = (one['dcat:packageFormat'] ?? one['dcat:mediaType'])['@id'].replace(registered, '');
			if (address.includes('indicators/') && !address.includes('/est_')) continue;
			const { headers } = await files.response(address);
			expect(headers.get('content-type')?.split(';')[0], address).toBe(type);
		}
	});

	test('are in full where the site’s origin is known, and below the root where it is not', async () => {
		const known = await (await publishedFiles('https://atlas.example')).json('data/catalog.jsonld');
		const [whole] = known['dcat:dataset'] as Node[];
		expect(distributions(whole ?? {})[0]?.['dcat:downloadURL']['@id']).toBe(
			'https://atlas.example/data/atlas-csv.zip'
		);
		expect(JSON.stringify(known)).not.toContain('sveltekit-prerender');
		expect(JSON.stringify(catalog)).not.toContain('sveltekit-prerender');
		expect(distributions(datasets[0] ?? {})[0]?.['dcat:downloadURL']['@id']).toBe('/data/atlas-csv.zip');
	});
});
