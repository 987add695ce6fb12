import { defineCustomClientStrategy } from '#locale';

// A document is in one language; changing it loads another document.
defineCustomClientStrategy('custom-document', {
	getLocale: () => document.documentElement.lang,
	setLocale: () => undefined
});
