import { defaults } from '#lib/view/defaults.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Language } from '#lib/view/languages.ts';
import type { StillPicture } from './StillPicture.ts';

interface Card {
	language: Language;
	/** Below the language. */
	path: string;
	/** From the site's root. */
	page: string;
	title: string;
	lead: string;
	version: DataVersion;
}

/** A page's card: it has no figures of its own, and so no sources. */
export function titleCard({ language, path, page, title, lead, version }: Card): StillPicture {
	return {
		kind: 'title',
		drawn: {
			focus: defaults.focus,
			framed: {
				language,
				path,
				query: '',
				page,
				title,
				year: null,
				measure: lead,
				sentence: lead,
				sources: [],
				notes: [],
				showsShapes: true,
				key: path,
				version,
				rows: { columns: {}, cells: [] }
			}
		}
	};
}
