import arabic from './plex-arabic.css?url';
import latin from './plex-latin.css?url';

/**
 * The stylesheets that hold a language's fonts. Arabic pages take their digits, spaces and names in Latin
 * letters from the Latin one.
 */
export function fontStyles(language: string): readonly string[] {
	return language === 'ar' ? [latin, arabic] : [latin];
}
