import { intlLocale, type Language } from '#lib/view/languages.ts';
import { perLanguage } from '#lib/view/perLanguage.ts';

const formatOf = perLanguage(
	(language) =>
		new Intl.DateTimeFormat(intlLocale(language), { month: 'short', year: 'numeric', timeZone: 'UTC' })
);

/** A month where there is little room: "Oct 2023". @param day any of it, YYYY-MM-DD */
export function monthInBrief(day: string, language: Language): string {
	return formatOf(language).format(new Date(`${day}T00:00:00Z`));
}
