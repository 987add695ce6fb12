import { resolve } from '$app/paths';
import type { Language } from './languages.ts';

/**
 * The site's addresses: a contract, since embeds and links in the wild depend on them. Each ends with a
 * slash, as static hosts answer it without a detour.
 */
export const addresses = {
	home: (language: Language) => `${resolve('/')}${language}/`,
	indicators: (language: Language) => `${resolve('/')}${language}/indicators/`,
	indicator: (language: Language, indicator: string) => `${resolve('/')}${language}/indicators/${indicator}/`,
	region: (language: Language, place: string) => `${resolve('/')}${language}/regions/${place}/`,
	method: (language: Language) => `${resolve('/')}${language}/method/`
};
