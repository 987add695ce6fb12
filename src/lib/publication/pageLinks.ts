import { resolve } from '$app/paths';
import { addresses } from '#lib/view/addresses.ts';
import { languageOfPath, languages, type Language } from '#lib/view/languages.ts';

/** What crawlers are told of where a page stands. Addresses start at the site's root. */
export interface PageLinks {
	/** Of the page without what a reader chose; an embed's is its view's page. */
	canonical: string;
	alternates: Alternate[];
	/** The still image that stands for the page. */
	image: string;
}

/** A page in one of its languages, or where a reader may choose one. */
export interface Alternate {
	hreflang: Language | 'x-default';
	address: string;
}

interface Exceptions {
	/** The path of the page that an embed's view stands on, below the language. */
	viewOf?: string | undefined;
	/** The path of the image below `images/`, if it is not the page's own; '' for the home page's. */
	image?: string | undefined;
}

/** @param path below the language: `indicators/est_industry/` */
export function pageAddress(language: Language, path: string): string {
	return addresses.home(language) + path;
}

/** The page that stands at a path in every language. */
export function alternates(path: string): Alternate[] {
	return [
		...languages.map((language) => ({ hreflang: language, address: pageAddress(language, path) })),
		{ hreflang: 'x-default', address: resolve('/') }
	];
}

/**
 * The links of the page at an address from the site's root (`fr/indicators/`); undefined for one that is no
 * page of the atlas, such as what answers for a missing page.
 */
export function pageLinks(address: string, { viewOf, image }: Exceptions = {}): PageLinks | undefined {
	if (address === '') {
		return { canonical: resolve('/'), alternates: alternates(''), image: addresses.image('fr', '', 'png') };
	}
	const language = languageOfPath(address);
	if (!language) return undefined;
	const view = address.slice(language.length + 1).replace(/^embed\//, '');
	const path = viewOf ?? view;
	return {
		canonical: pageAddress(language, path),
		alternates: alternates(path),
		image: addresses.image(language, image ?? view, 'png')
	};
}
