import { addresses } from '#lib/view/addresses.ts';
import type { Language } from '#lib/view/languages.ts';
import type { Entry } from './Entry.ts';

/** Where something found is shown. */
export function addressOf({ kind, id, place = '' }: Entry, language: Language): string {
	switch (kind) {
		case 'indicator':
			return addresses.indicator(language, id);
		case 'region':
			return addresses.region(language, id);
		case 'province':
			return addresses.province(language, place);
		case 'outcome':
			return addresses.outcome(language, place, id);
	}
}
