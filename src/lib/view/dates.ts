import { intlLocale, type Language } from './languages.ts';

/** A day as a sentence has it: "24 November 2026". @param day YYYY-MM-DD */
export function dayInWords(day: string, language: Language): string {
	const format = new Intl.DateTimeFormat(intlLocale(language), { dateStyle: 'long', timeZone: 'UTC' });
	return format.format(new Date(`${day}T00:00:00Z`));
}
