import { downloadRows } from '#lib/questions/downloadRows.ts';
import { ask, type Answer } from '#lib/warehouse/Question.ts';
import { columnOfDownload, downloadSchema } from './downloadSchema.ts';
import { publishedAtlas } from './publishedAtlas.server.ts';
import type {
	DownloadedSource,
	IndicatorDownload,
	IndicatorInFull,
	PublishedAtlas
} from './PublishedAtlas.ts';
import type { Tabular } from './Tabular.ts';

type Rows = Answer<typeof downloadRows>;

const kept = new WeakMap<PublishedAtlas, Map<string, Promise<IndicatorDownload>>>();

/** What one indicator's files hold, or undefined if there is no such indicator; asked once for all of them. */
export async function indicatorDownload(code: string): Promise<IndicatorDownload | undefined> {
	const atlas = await publishedAtlas();
	const indicator = atlas.indicators.find((row) => row.indicator === code);
	if (!indicator) return undefined;
	const downloads = kept.get(atlas) ?? new Map<string, Promise<IndicatorDownload>>();
	kept.set(atlas, downloads);
	const known = downloads.get(code) ?? read(atlas, indicator);
	downloads.set(code, known);
	known.catch(() => downloads.delete(code));
	return known;
}

async function read({ warehouse }: PublishedAtlas, indicator: IndicatorInFull): Promise<IndicatorDownload> {
	const rows = await ask(warehouse, downloadRows, { indicator: indicator.indicator });
	return {
		indicator,
		data: {
			name: 'data',
			description: `${indicator.name_en}. ${indicator.definition_en}`,
			schema: downloadSchema,
			rows
		},
		sources: sourcesOf(rows),
		missing: missingOf(rows)
	};
}

/** The addresses of one kind of files of all indicators, for prerendering. */
export async function indicatorEntries(): Promise<{ indicator: string }[]> {
	return (await publishedAtlas()).indicators.map(({ indicator }) => ({ indicator }));
}

function sourcesOf(rows: Rows): DownloadedSource[] {
	const sources = new Map<string, DownloadedSource>();
	for (const row of rows) {
		if (row.source === null) continue;
		sources.set(row.source, {
			source: row.source,
			publisher: row.source_publisher ?? '',
			title: row.source_title ?? '',
			address: row.source_address ?? '',
			published: row.source_published,
			quote: row.source_quote
		});
	}
	return [...sources.keys()].sort().flatMap((source) => sources.get(source) ?? []);
}

function missingOf(rows: Rows): Tabular {
	const columns = ['place', 'level', 'place_fr', 'place_ar', 'place_en', 'year'] as const;
	return {
		name: 'missing',
		description: 'Places without a figure, for the years that have one elsewhere',
		schema: { fields: columns.map(columnOfDownload), missingValues: [''] },
		rows: rows
			.filter(({ status }) => status === 'missing')
			.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))
	};
}
