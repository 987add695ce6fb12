import type { viewTables } from './viewTables.ts';

/** A view's figures as JSON: what it says of itself, and its rows. */
export function viewJson({ data, about }: ReturnType<typeof viewTables>): string {
	const texts = about.rows.map(({ what, text }) => [String(what), String(text)] as const);
	const said = Object.fromEntries(texts.filter(([what]) => what !== 'source'));
	const sources = texts.filter(([what]) => what === 'source').map(([, text]) => text);
	return `${JSON.stringify({ ...said, sources, figures: data.rows }, null, '\t')}\n`;
}
