import type { Captions } from '#lib/frame/map/Captions.svelte.ts';
import { fileResponse } from '#lib/publication/fileResponse.ts';
import { notesOfMaps } from '#lib/questions/notesOfMaps.ts';
import { sourcesOfMaps } from '#lib/questions/sourcesOfMaps.ts';
import { languages } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** The sources and notes of all maps: the home page brings those of its first one only. */
export const GET: RequestHandler = async ({ params: { lang } }) => {
	const warehouse = await atlas();
	const captions: Pick<Captions, 'sources' | 'notes'> = {
		sources: await ask(warehouse, sourcesOfMaps, {}),
		notes: await ask(warehouse, notesOfMaps, { lang })
	};
	return fileResponse(JSON.stringify(captions), 'json');
};
