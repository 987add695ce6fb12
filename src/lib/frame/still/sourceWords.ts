import { m } from '#messages';
import { isolated } from '#lib/view/isolated.ts';
import type { SourceInLine } from '../SourceInLine.ts';

/** Publishers' words and dates are set apart from the sentence: they may run the other way. */
function named(source: SourceInLine, isFull: boolean): string {
	const [publisher, title] = [isolated(source.publisher), isolated(source.title)];
	const published = dateOf(source.published);
	if (isFull && published)
		return m.citation_source_dated({ publisher, title, published: isolated(published) });
	if (isFull) return m.citation_source({ publisher, title });
	return published ? `${publisher} (${isolated(published)})` : publisher;
}

/** Some sources only say that they do not know their date. */
const dateOf = (published: string | null) => (published && /\d/.test(published) ? published : '');

/**
 * Whose figures these are, as fully as `fits` allows: publishers, titles and dates; or without titles; or the
 * first of them and how many others there are.
 */
export function sourceWords(sources: readonly SourceInLine[], fits: (text: string) => boolean): string {
	if (!sources.length) return m.citation_sources_in_view();
	const full = sources.map((source) => named(source, true));
	const brief = [...new Set(sources.map((source) => named(source, false)))];
	const fewer = brief.map((_, at) => some(brief.slice(0, brief.length - at), brief.length));
	const texts = [some(full, full.length), ...fewer].map((text) => `${m.source_colon()} ${text}`);
	return texts.find(fits) ?? texts.at(-1) ?? '';
}

function some(names: readonly string[], of: number): string {
	const sources = names.reduce((first, next) => m.citation_sources_joined({ first, next }));
	return names.length === of ? sources : m.still_other_sources({ sources, n: of - names.length });
}
