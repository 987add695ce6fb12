import type { Language } from '#lib/view/languages.ts';
import { citationKey, type Citation } from './Citation.ts';
import { citationNote } from './citationText.ts';
import { singleLine } from './singleLine.ts';

/** As babel and biblatex name them. */
const babelNames: Record<Language, string> = { fr: 'french', ar: 'arabic', en: 'english' };

/** Braces by name: BibTeX counts those that a backslash escapes. */
const commands: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** A text that LaTeX sets as it stands: nothing in it is a command, or joins into another sign (`--`, `''`). */
function escaped(text: string): string {
	return singleLine(text)
		.replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
		.replace(/([-'`])(?=\1)/g, '$1{}');
}

/** Addresses are read as they stand, without commands: what cannot stand in one is percent-encoded. */
function verbatim(address: string): string {
	return singleLine(address).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]+/g, encodeURIComponent);
}

/**
 * A citation as an entry of a BibTeX file, in UTF-8: `@misc`, which BibTeX and biblatex both know. Title and
 * publisher stand in double braces, so that no style changes their capitals or takes the publisher for a person.
 */
export function bibtex(citation: Citation): string {
	const { version, language, accessed } = citation;
	const fields = Object.entries({
		author: `{${escaped(citation.publisher)}}`,
		title: `{${escaped(citation.title)}}`,
		year: version.date.slice(0, 4),
		date: version.date,
		version: escaped(version.version),
		url: verbatim(citation.address),
		urldate: accessed,
		language: babelNames[language],
		langid: babelNames[language],
		note: escaped(citationNote(citation))
	});
	const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${citationKey(citation)},\n${lines.join(',\n')}\n}\n`;
}
