import latin400 from './plex-latin-400.woff2?url';
import latin600 from './plex-latin-600.woff2?url';
import arabic400 from './plex-arabic-400.woff2?url';
import arabic600 from './plex-arabic-600.woff2?url';

/**
 * The files that a language's first picture needs, for `<link rel="preload" as="font" type="font/woff2"
 * crossorigin>`. Arabic pages take their digits, spaces and names in Latin letters from the Latin files.
 */
export function preloads(lang: string): readonly string[] {
	return lang === 'ar' ? [arabic400, latin400, arabic600, latin600] : [latin400, latin600];
}
