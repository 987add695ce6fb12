// schema.org markup: pure functions of plain values.
import { expect, test } from 'vitest';
import { indicatorDataset } from '#lib/publication/indicatorDataset.ts';
import { wholeDataset } from '#lib/publication/wholeDataset.ts';

const set = {
	language: 'en',
	name: 'Industrial establishments',
	description: 'Number of industrial establishments, according to the 2024 mapping.',
	address: '/en/indicators/est_industry/',
	publisher: 'The industrial atlas of Morocco’s regions',
	licence: 'https://creativecommons.org/licenses/by/4.0/',
	version: { version: '2026.11.24-3fa9c1d2', date: '2026-11-24' },
	country: 'Morocco',
	years: ['2024', 'n.d.', '2014', '2020'],
	files: [
		{ address: '/data/indicators/est_industry.csv', ending: 'csv' },
		{ address: '/data/indicators/est_industry.xlsx', ending: 'xlsx' }
	]
} as const;

const indicator = {
	...set,
	indicator: 'est_industry',
	unit: 'establishments',
	theme: 'Competitiveness',
	catalog: '/en/data/',
	sources: [
		{ publisher: 'HCP', title: 'Mapping', address: 'https://example.org/a', published: '2024-05 (page)' },
		{ publisher: 'HCP', title: 'File', address: 'owner/name:file.json@1', published: 'unknown' }
	]
};

test('an indicator is a Dataset with all that search engines ask for', () => {
	expect(indicatorDataset(indicator)).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: set.name,
		description: set.description,
		url: set.address,
		inLanguage: 'en',
		license: set.licence,
		version: '2026.11.24-3fa9c1d2',
		dateModified: '2026-11-24',
		creator: { '@type': 'Organization', name: set.publisher },
		isAccessibleForFree: true,
		temporalCoverage: '2014/2024',
		spatialCoverage: { '@type': 'Place', name: 'Morocco' },
		variableMeasured: { '@type': 'PropertyValue', name: set.name, unitText: 'establishments' },
		includedInDataCatalog: { '@type': 'DataCatalog', url: '/en/data/' },
		distribution: [
			{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: set.files[0].address },
			{
				'@type': 'DataDownload',
				encodingFormat: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				contentUrl: set.files[1].address
			}
		]
	});
});

test('a source has its address and date as far as they are known', () => {
	const publisher = { '@type': 'Organization', name: 'HCP' };
	expect(indicatorDataset(indicator).isBasedOn).toEqual([
		{
			'@type': 'CreativeWork',
			name: 'Mapping',
			publisher,
			url: 'https://example.org/a',
			datePublished: '2024-05'
		},
		{ '@type': 'CreativeWork', name: 'File', publisher, identifier: 'owner/name:file.json@1' }
	]);
});

test.each([
	[['2024'], '2024'],
	[['2024', '2024'], '2024'],
	[['n.d.'], undefined],
	[[], undefined],
	[['2020', 'n.d.', '2011'], '2011/2020']
])('the years %j are %j', (years, covered) => {
	expect(indicatorDataset({ ...indicator, years }).temporalCoverage).toBe(covered);
});

test('the whole is a Dataset in a DataCatalog, with the indicators as its parts', () => {
	const indicators = [{ name: 'One', address: '/en/indicators/one/' }];
	const catalog = wholeDataset({ ...set, indicators });
	expect(catalog).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'DataCatalog',
		url: set.address,
		license: set.licence,
		version: '2026.11.24-3fa9c1d2'
	});
	expect(catalog.dataset).toEqual([
		expect.objectContaining({
			'@type': 'Dataset',
			name: set.name,
			variableMeasured: ['One'],
			hasPart: [{ '@type': 'Dataset', name: 'One', url: '/en/indicators/one/' }],
			distribution: expect.arrayContaining([expect.objectContaining({ '@type': 'DataDownload' })])
		})
	]);
	expect(JSON.stringify(catalog).match(/@context/g)).toHaveLength(1);
});
