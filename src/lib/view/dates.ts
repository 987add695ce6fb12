import { intlLocale, type Language } from './languages.ts';
import { perLanguage } from './perLanguage.ts';

const formatOf = perLanguage(
	(language) => new Intl.DateTimeFormat(intlLocale(language), { dateStyle: 'long', timeZone: 'UTC' })
);

/** A day as a sentence has it: "24 November 2026". @param day YYYY-MM-DD */
export function dayInWords(day: string, language: Language): string {
	return formatOf(language).format(new Date(`${day}T00:00:00Z`));
}

const monthOf = perLanguage(
	(language) =>
		new Intl.DateTimeFormat(intlLocale(language), { month: 'long', year: 'numeric', timeZone: 'UTC' })
);

/** A date as precisely as it is known: "24 November 2026", "November 2026", "2026". @param date YYYY, YYYY-MM or YYYY-MM-DD */
export function dateInWords(date: string, language: Language): string {
	if (date.length === 4) return date;
	return date.length === 7
		? monthOf(language).format(new Date(`${date}-01T00:00:00Z`))
		: dayInWords(date, language);
}
