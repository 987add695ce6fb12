import type { Field } from '#lib/verification/resource.ts';
import type { Tabular } from '#lib/publication/Tabular.ts';
import type { FramedView } from '../FramedView.ts';

/**
 * The figures of exactly one view as tables to publish: the rows with what they are and where they come from,
 * and what the view says of itself.
 * @param address of the view, in full where the site's origin is known
 */
export function viewTables(framed: FramedView, address: string): { data: Tabular; about: Tabular } {
	const { rows, title, measure, notes, version, sources } = framed;
	const names = Object.keys(rows.columns);
	const sourceOf = new Map(sources.map((source) => [source.source, source]));
	const fields = [
		...Object.entries(rows.columns).map(([name, type]) => field(name, type)),
		...[
			'source_publisher',
			'source_title',
			'source_address',
			'source_published',
			'view',
			'licence',
			'version'
		].map((name) => field(name, 'string'))
	];
	const about = [
		['title', title],
		['measure', measure],
		['notes', notes.join(' ')],
		['address', address],
		['version', version.version],
		['date', version.date],
		['licence', licence],
		...(framed.showsShapes ? [['shapes', '© OpenStreetMap contributors, ODbL 1.0']] : []),
		...sources.map(({ publisher, title: of, address: at, published }) => [
			'source',
			[publisher, of, at, published].filter(Boolean).join(', ')
		])
	];
	return {
		data: {
			name: 'data',
			description: title,
			schema: { fields, missingValues: [''] },
			rows: rows.cells.map((cells) => {
				const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null]));
				const source = sourceOf.get(String(row.source));
				return {
					...row,
					source_publisher: source?.publisher ?? null,
					source_title: source?.title ?? null,
					source_address: source?.address ?? null,
					source_published: source?.published ?? null,
					view: title,
					licence,
					version: version.version
				};
			})
		},
		about: {
			name: 'about',
			description: title,
			schema: { fields: [field('what', 'string'), field('text', 'string')], missingValues: [''] },
			rows: about.map(([what = '', text = '']) => ({ what, text }))
		}
	};
}

const licence = 'CC BY 4.0';

function field(name: string, type: Field['type']): Field {
	return { name, type, description: '' };
}
