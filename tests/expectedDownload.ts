import type { Scalar, Warehouse } from '#lib/warehouse/Warehouse.ts';

type Row = Record<string, Scalar>;

/**
 * What an indicator's files should hold, put together row by row in TypeScript from the bare tables: a second
 * way to what the question downloadRows says in SQL.
 */
export async function expectedDownload(warehouse: Warehouse, code: string): Promise<Row[]> {
	const [places, sources, notes] = await Promise.all([
		keyed(warehouse, 'places', 'place'),
		keyed(warehouse, 'sources', 'source'),
		keyed(warehouse, 'notes', 'note')
	]);
	const indicator = (await keyed(warehouse, 'indicators', 'indicator')).get(code) ?? {};
	const observed = await warehouse.rows('SELECT * FROM observations WHERE indicator = $1', [code]);
	const shown = await warehouse.rows('SELECT * FROM figures WHERE indicator = $1', [code]);

	const row = (place: Scalar, year: Scalar, given: Row): Row => {
		const [at, source, note] = [places, sources, notes].map((table, index) =>
			table.get([place, given.source ?? null, given.note ?? null][index] ?? null)
		);
		return {
			place,
			level: at?.level ?? null,
			...inLanguages('place', at, 'name'),
			indicator: code,
			...inLanguages('indicator', indicator, 'name'),
			unit: indicator.unit ?? null,
			year,
			value: given.value ?? null,
			status: given.source ? 'figure' : 'missing',
			preferred: given.preferred ?? null,
			disputed: given.disputed ?? false,
			source: given.source ?? null,
			source_publisher: source?.publisher ?? null,
			source_title: source?.title ?? null,
			source_address: source?.address ?? null,
			source_published: source?.published ?? null,
			source_quote: source?.quote ?? null,
			...inLanguages('note', note, 'text'),
			...inLanguages('definition', indicator, 'definition')
		};
	};

	const figures = observed.map((one) => {
		const figure = shown.find(({ place, year }) => place === one.place && year === one.year);
		const preferred = figure?.source === one.source;
		return row(one.place ?? null, one.year ?? null, {
			...one,
			preferred,
			disputed: figure?.disputed ?? null
		});
	});
	const gaps = ['region', 'province'].flatMap((level) => {
		const years = new Set(figures.filter((one) => one.level === level).map(({ year }) => year ?? null));
		const all = [...places.values()].filter((place) => place.level === level);
		return [...years].flatMap((year) =>
			all
				.filter(({ place }) => !observed.some((one) => one.place === place && one.year === year))
				.map(({ place }) => row(place ?? null, year, {}))
		);
	});
	return [...figures, ...gaps];
}

/** Rows without an order, to set beside each other. */
export function unordered(rows: readonly Record<string, unknown>[]): Record<string, unknown>[] {
	const key = ({ year, place, source }: Record<string, unknown>) =>
		JSON.stringify([year, place, source ?? null]);
	return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function keyed(warehouse: Warehouse, table: string, key: string): Promise<Map<Scalar, Row>> {
	const rows = await warehouse.rows(`SELECT * FROM ${table}`);
	return new Map(rows.map((row) => [row[key] ?? null, row]));
}

function inLanguages(name: string, row: Row | undefined, column: string): Row {
	return Object.fromEntries(
		['fr', 'ar', 'en'].map((language) => [`${name}_${language}`, row?.[`${column}_${language}`] ?? null])
	);
}
