import { intlLocale, type Language } from './languages.ts';
import { perLanguage } from './perLanguage.ts';

const formatOf = perLanguage(
	(language) => new Intl.DateTimeFormat(intlLocale(language), { dateStyle: 'long', timeZone: 'UTC' })
);

/** A day as a sentence has it: "24 November 2026". @param day YYYY-MM-DD */
export function dayInWords(day: string, language: Language): string {
	return formatOf(language).format(new Date(`${day}T00:00:00Z`));
}
