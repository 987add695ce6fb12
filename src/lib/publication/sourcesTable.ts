import { columnOfDownload } from './downloadSchema.ts';
import type { DownloadedSource } from './PublishedAtlas.ts';
import type { Tabular } from './Tabular.ts';

const columns = ['publisher', 'title', 'address', 'published', 'quote'];

/** The sources of an indicator's figures as rows to publish. */
export function sourcesTable(sources: readonly DownloadedSource[]): Tabular {
	const described = columns.map((name) => ({ ...columnOfDownload(`source_${name}`), name }));
	return {
		name: 'sources',
		description: 'The sources of the figures, with the words that carry them',
		schema: { fields: [columnOfDownload('source'), ...described], missingValues: [''] },
		rows: sources.map((source) => ({ ...source }))
	};
}
