import { intlLocale } from './languages.ts';
import { perLanguage } from './perLanguage.ts';

/** How a language sorts its words. */
export const collatorOf = perLanguage((language) => new Intl.Collator(intlLocale(language)));
