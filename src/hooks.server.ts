import { resolve as resolvePath } from '$app/paths';
import { defineCustomServerStrategy } from '#locale';
import { languageOfPath, textDirection } from '#lib/view/languages.ts';
import type { Handle } from '@sveltejs/kit/hooks';
import { paraglideMiddleware } from './paraglide/server.js';

defineCustomServerStrategy('custom-document', {
	getLocale: (request) =>
		request && languageOfPath(new URL(request.url).pathname.slice(resolvePath('/').length))
});

/** The page's scripts are wanted after its first picture: its styles, and with them its fonts, go first. */
const scriptsLast = (html: string) =>
	html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"');

export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				scriptsLast(html).replace('%lang%', locale).replace('%dir%', textDirection(locale))
		})
	);
