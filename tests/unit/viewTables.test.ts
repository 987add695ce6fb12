import { expect, test } from 'vitest';
import type { FramedView } from '#lib/frame/FramedView.ts';
import { viewJson } from '#lib/frame/share/viewJson.ts';
import { viewTables } from '#lib/frame/share/viewTables.ts';
import { csv } from '#lib/publication/csv.ts';

const source = { source: 'S', publisher: 'P', title: 'T', address: 'https://example.org', published: '2024' };
const framed: FramedView = {
	language: 'en',
	path: 'indicators/x/',
	query: '?year=2020',
	page: '/en/indicators/x/?year=2020',
	title: 'X, 2020',
	year: '2020',
	measure: 'units',
	sentence: '',
	sources: [source],
	notes: ['Rounded.'],
	showsShapes: true,
	key: 'x MA-07',
	version: { version: '2026.11.24-00000000', date: '2026-11-24' },
	rows: {
		columns: { place: 'string', value: 'number', source: 'string' },
		cells: [
			['MA-01', 1.5, 'S'],
			['MA-02', null, null]
		]
	}
};

test('a view’s rows carry their source, licence and version', () => {
	const { data } = viewTables(framed, 'https://atlas.example/en/indicators/x/');
	expect(data.rows).toEqual([
		expect.objectContaining({ place: 'MA-01', value: 1.5, source_publisher: 'P', licence: 'CC BY 4.0' }),
		expect.objectContaining({ place: 'MA-02', value: null, source_publisher: null })
	]);
	expect(csv(data).split('\n')[1]).toBe(
		'MA-01,1.5,S,P,T,https://example.org,2024,"X, 2020",CC BY 4.0,2026.11.24-00000000'
	);
});

test('what it says of itself names shapes, sources and notes', () => {
	const said = JSON.parse(viewJson(viewTables(framed, 'https://atlas.example/'))) as Record<string, unknown>;
	expect(said).toMatchObject({
		title: 'X, 2020',
		notes: 'Rounded.',
		address: 'https://atlas.example/',
		shapes: expect.stringContaining('© OpenStreetMap contributors') as string,
		sources: ['P, T, https://example.org, 2024']
	});
	const without = viewJson(viewTables({ ...framed, showsShapes: false }, ''));
	expect(without).not.toContain('OpenStreetMap');
});

test('a text that a spreadsheet would run is refused', () => {
	const hostile = viewTables({ ...framed, title: '=cmd()' }, '');
	expect(() => csv(hostile.data)).toThrow('formula');
});
