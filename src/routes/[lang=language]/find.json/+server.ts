import { entries as entriesOf } from '#lib/frame/find/entries.ts';
import { fileResponse } from '#lib/publication/fileResponse.ts';
import { findable } from '#lib/questions/findable.ts';
import { languages } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** All that the search box finds: asked for when a reader first goes to the box. */
export const GET: RequestHandler = async ({ params: { lang } }) =>
	fileResponse(JSON.stringify(entriesOf(await ask(await atlas(), findable, { lang }))), 'json');
