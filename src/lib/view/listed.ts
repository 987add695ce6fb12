import { intlLocale, type Language } from './languages.ts';

/** Names as a sentence lists them: "Oriental, Fès-Meknès et Souss-Massa". */
export function listed(names: readonly string[], language: Language): string {
	return new Intl.ListFormat(intlLocale(language), { type: 'conjunction' }).format(names);
}
