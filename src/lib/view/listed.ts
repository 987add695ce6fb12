import { intlLocale, type Language } from './languages.ts';
import { perLanguage } from './perLanguage.ts';

const formatOf = perLanguage(
	(language) => new Intl.ListFormat(intlLocale(language), { type: 'conjunction' })
);

/** Names as a sentence lists them: "Oriental, Fès-Meknès et Souss-Massa". */
export function listed(names: readonly string[], language: Language): string {
	return formatOf(language).format(names);
}
