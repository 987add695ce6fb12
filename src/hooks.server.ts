import { resolve as resolvePath } from '$app/paths';
import { defineCustomServerStrategy } from '#locale';
import { languageOfPath, textDirection } from '#lib/view/languages.ts';
import type { Handle } from '@sveltejs/kit/hooks';
import { paraglideMiddleware } from './paraglide/server.js';

defineCustomServerStrategy('custom-document', {
	getLocale: (request) =>
		request && languageOfPath(new URL(request.url).pathname.slice(resolvePath('/').length))
});

export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%dir%', textDirection(locale))
		})
	);
