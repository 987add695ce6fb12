import type { Language } from './languages.ts';

/** Makes what each language needs once, when it is first wanted: an `Intl` format is dear to make and cheap to use. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
	const made = new Map<Language, T>();
	return (language) => {
		const known = made.get(language) ?? make(language);
		made.set(language, known);
		return known;
	};
}
