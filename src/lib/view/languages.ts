export const languages = ['fr', 'ar', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language's name in itself. */
export const endonyms: Record<Language, string> = { fr: 'Français', ar: 'العربية', en: 'English' };

/** The language that a path segment names, or undefined. */
export function asLanguage(segment: string): Language | undefined {
	return languages.find((language) => language === segment);
}

/** The language of a path below the site's root (`fr/indicators/`), or undefined where it has none. */
export function languageOfPath(path: string): Language | undefined {
	return asLanguage(path.replace(/^\//, '').split('/')[0] ?? '');
}

/** The first of a reader's languages (`ar-MA`, `fr`…) that the atlas speaks; French if it speaks none. */
export function preferredLanguage(wanted: readonly string[]): Language {
	return wanted.map((tag) => asLanguage(tag.toLowerCase().split('-')[0] ?? '')).find(Boolean) ?? 'fr';
}

export function textDirection(language: Language): 'rtl' | 'ltr' {
	return language === 'ar' ? 'rtl' : 'ltr';
}

/** The locale in which `Intl` writes numbers and dates; Arabic with Western digits, as Morocco does. */
export function intlLocale(language: Language): string {
	return { fr: 'fr', ar: 'ar-MA-u-nu-latn', en: 'en-GB' }[language];
}
