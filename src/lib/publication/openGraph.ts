import { languages, type Language } from '#lib/view/languages.ts';

/** What a link to a page shows of it where it is shared. */
export interface SharedPage {
	language: Language;
	/** The atlas's name. */
	site: string;
	title: string;
	description: string;
	/** Open Graph knows addresses in full only: undefined where the site's origin is unknown. */
	located?: LocatedPage | undefined;
}

export interface LocatedPage {
	/** The page's address in full. */
	address: string;
	image: {
		/** In full; of a PNG. */
		address: string;
		width: number;
		height: number;
		/** What stands for it where it is not seen. */
		text: string;
	};
}

/** The languages as Open Graph names them: of its locales, those that Facebook, whose protocol it is, knows. */
const locales: Record<Language, string> = { fr: 'fr_FR', ar: 'ar_AR', en: 'en_GB' };

/** The properties of a page in the Open Graph (https://ogp.me), in order: those of an image follow it. */
export function openGraph({ language, site, title, description, located }: SharedPage): [string, string][] {
	const others = languages.filter((other) => other !== language);
	const common: [string, string][] = [
		['og:type', 'website'],
		['og:site_name', site],
		['og:title', title],
		['og:description', description],
		['og:locale', locales[language]],
		...others.map((other): [string, string] => ['og:locale:alternate', locales[other]])
	];
	if (!located) return common;
	const { address, image } = located;
	return [
		...common,
		['og:url', address],
		['og:image', image.address],
		['og:image:type', 'image/png'],
		['og:image:width', String(image.width)],
		['og:image:height', String(image.height)],
		['og:image:alt', image.text]
	];
}
