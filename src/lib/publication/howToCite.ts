import { m } from '#messages';
import type { Language } from '#lib/view/languages.ts';
import { citationText } from './citationText.ts';
import type { Edition } from './PublishedAtlas.ts';

interface Cited {
	title: string;
	/** Of the page that shows it. */
	address: string;
	language: Language;
}

/** How to cite a file of the atlas: the sources stand in the file itself. */
export function howToCite({ title, address, language }: Cited, { about, version }: Edition): string {
	return citationText({
		title,
		address,
		language,
		publisher: m.site_name({}, { locale: language }),
		view: title,
		year: null,
		version,
		sources: [],
		licence: about.licenses[0].title
	});
}
