import { notesOfMaps } from '#lib/questions/notesOfMaps.ts';
import { sourcesOfMaps } from '#lib/questions/sourcesOfMaps.ts';
import type { Language } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

/** The sources and notes that some figures name, for the lines under their maps. */
export async function captionsOf(
	rows: readonly { source: string | null; note: string | null }[],
	lang: Language
) {
	const warehouse = await atlas();
	const sources = new Set(rows.map(({ source }) => source));
	const notes = new Set(rows.map(({ note }) => note));
	return {
		sources: (await ask(warehouse, sourcesOfMaps, {})).filter(({ source }) => sources.has(source)),
		notes: (await ask(warehouse, notesOfMaps, { lang })).filter(({ note }) => notes.has(note))
	};
}
