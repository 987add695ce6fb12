import { m } from '#messages';
import { dayInWords } from '#lib/view/dates.ts';
import { isolated } from '#lib/view/isolated.ts';
import type { Citation, CitedSource } from './Citation.ts';
import { singleLine } from './singleLine.ts';

/** A piece of a citation: words of the view's language, or a name or address that is set apart from them. */
export interface CitationRun {
	text: string;
	apart: boolean;
}

const quoted = (text: string) => isolated(singleLine(text));

/** The date at the head of what the tables say of a publication, without remarks; null if there is none. */
function dateOf(published: string | null): string | null {
	return /^\d{4}(?:[-/]\d{2,4}){0,2}(?=$| )/.exec(published ?? '')?.[0] ?? null;
}

function writtenSources({ sources, language: locale }: Citation): string {
	if (!sources.length) return m.citation_sources_in_view({}, { locale });
	const written = sources.map((source: CitedSource) => {
		const [publisher, title] = [quoted(source.publisher), quoted(source.title)];
		const published = dateOf(source.published);
		return published
			? m.citation_source_dated({ publisher, title, published: quoted(published) }, { locale })
			: m.citation_source({ publisher, title }, { locale });
	});
	const joined = written.reduce((first, next) => m.citation_sources_joined({ first, next }, { locale }));
	return m.citation_sources({ sources: joined }, { locale });
}

const withoutIsolates = (text: string) => text.replace(/[\u2068\u2069]/g, '');

/** The citation as it is read, in pieces for a page that shows it. */
export function citationRuns(citation: Citation): CitationRun[] {
	const { version, language: locale } = citation;
	const text = m.citation_text(
		{
			title: quoted(citation.title),
			publisher: quoted(citation.publisher),
			version: quoted(version.version),
			date: dayInWords(version.date, locale),
			licence: quoted(citation.licence),
			sources: writtenSources(citation),
			address: quoted(citation.address)
		},
		{ locale }
	);
	const whole = citation.accessed
		? m.citation_accessed({ citation: text, date: dayInWords(citation.accessed, locale) }, { locale })
		: text;
	// Isolates do not nest here, so that every second piece stands between two of them.
	return whole.split(/[\u2068\u2069]/).map((text, at) => ({ text, apart: at % 2 === 1 }));
}

/** The citation as it is read, in the view's language. */
export function citationText(citation: Citation): string {
	return citationRuns(citation)
		.map(({ text }) => text)
		.join('');
}

/** What BibTeX and RIS have no field for: the sources and the licence. */
export function citationNote(citation: Citation): string {
	return `${withoutIsolates(writtenSources(citation))} ${singleLine(citation.licence)}`;
}
