import { languages, type Language } from '../../src/lib/view/languages.ts';

/** One address of each kind of page, below the language. */
export const kindsOfPage = {
	home: '',
	catalogue: 'indicators/',
	indicator: 'indicators/est_industry/',
	region: 'regions/MA-07/',
	brief: 'regions/MA-07/brief/',
	theme: 'themes/RH/',
	compare: 'compare/',
	potential: 'potential/',
	consultations: 'consultations/',
	data: 'data/',
	method: 'method/',
	newsrooms: 'newsrooms/'
} as const;

/** Each kind of page in each language, with a name for the test and its address from the site's root. */
export const everyPage: { name: string; language: Language; address: string }[] = languages.flatMap(
	(language) =>
		Object.entries(kindsOfPage).map(([kind, below]) => ({
			name: `${kind} (${language})`,
			language,
			address: `${language}/${below}`
		}))
);
