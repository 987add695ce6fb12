import { resolve } from '$app/paths';
import type { Language } from './languages.ts';

/** The forms in which one indicator's figures are published, as its files' names end. */
export const indicatorFormats = ['csv', 'xlsx', 'json', 'parquet'] as const;
export type IndicatorFormat = (typeof indicatorFormats)[number];

/** The forms in which a table is published. */
export const tableFormats = ['csv', 'parquet'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The forms of the files that hold all tables. */
export const wholeFormats = ['csv.zip', 'xlsx', 'json', 'parquet.zip', 'duckdb'] as const;
export type WholeFormat = (typeof wholeFormats)[number];

/** The forms of a still image. */
export const imageFormats = ['png', 'svg'] as const;
export type ImageFormat = (typeof imageFormats)[number];

/** A path as a file's name: without its last slash; the home page's is `atlas`. */
const file = (path: string) => path.replace(/\/$/, '') || 'atlas';

/**
 * The site's addresses: a contract, since embeds and links in the wild depend on them. Each ends with a
 * slash, as static hosts answer it without a detour; a file's does not.
 */
export const addresses = {
	home: (language: Language) => `${resolve('/')}${language}/`,
	indicators: (language: Language) => `${resolve('/')}${language}/indicators/`,
	indicator: (language: Language, indicator: string) => `${resolve('/')}${language}/indicators/${indicator}/`,
	theme: (language: Language, theme: string) => `${resolve('/')}${language}/themes/${theme}/`,
	region: (language: Language, place: string) => `${resolve('/')}${language}/regions/${place}/`,
	/** A region on two pages. */
	brief: (language: Language, place: string) => `${resolve('/')}${language}/regions/${place}/brief/`,
	briefFile: (language: Language, place: string) => `${resolve('/')}${language}/regions/${place}/brief.pdf`,
	/** Where a province stands: among the provinces of its region. */
	province: (language: Language, region: string) => `${resolve('/')}${language}/regions/${region}/#provinces`,
	/** What was said in a region's consultation, on the region's page. */
	outcome: (language: Language, region: string, outcome: string) =>
		`${resolve('/')}${language}/regions/${region}/#outcome-${outcome}`,
	/** What the search box finds, in one file. */
	findable: (language: Language) => `${resolve('/')}${language}/find.json`,
	/** The sources and notes of all maps. */
	captions: (language: Language) => `${resolve('/')}${language}/captions.json`,
	/** Two to four regions beside each other. */
	compare: (language: Language) => `${resolve('/')}${language}/compare/`,
	/** The index, its weights and its robustness. */
	potential: (language: Language) => `${resolve('/')}${language}/potential/`,
	/** The tour of the regions and its outcomes. */
	consultations: (language: Language) => `${resolve('/')}${language}/consultations/`,
	method: (language: Language) => `${resolve('/')}${language}/method/`,
	data: (language: Language) => `${resolve('/')}${language}/data/`,
	newsrooms: (language: Language) => `${resolve('/')}${language}/newsrooms/`,
	/** A view without the page around it. @param path below the language: `indicators/est_industry/` */
	embed: (language: Language, path: string, query = '') => `${resolve('/')}${language}/embed/${path}${query}`,
	/** The still image of a view, or of a page, as the site publishes it. */
	image: (language: Language, path: string, format: ImageFormat) =>
		`${resolve('/')}${language}/images/${file(path)}.${format}`,
	/** The oEmbed answer for a view. */
	oembed: (language: Language, path: string) => `${resolve('/')}${language}/oembed/${file(path)}.json`,
	/** What sizes embeds on other sites' pages. */
	embedScript: () => `${resolve('/')}embed.js`,
	/** Of one indicator's figures as a file. */
	download: (indicator: string, format: IndicatorFormat) =>
		`${resolve('/')}data/indicators/${indicator}.${format}`,
	/** Of one table as a file. */
	table: (name: string, format: TableFormat) => `${resolve('/')}data/tables/${name}.${format}`,
	/** Of a file that holds all tables. */
	whole: (format: WholeFormat) => `${resolve('/')}data/atlas${format.endsWith('.zip') ? '-' : '.'}${format}`,
	dataPackage: () => `${resolve('/')}data/datapackage.json`,
	catalog: () => `${resolve('/')}data/catalog.jsonld`
};
