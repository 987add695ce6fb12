import type { Citation } from './Citation.ts';
import { citationNote } from './citationText.ts';
import { singleLine } from './singleLine.ts';

const withSlashes = (day: string) => day.replaceAll('-', '/');

/**
 * A citation as a record of an RIS file, in UTF-8: a data set (`DATA`), a tag a line, lines ended by CR LF.
 */
export function ris(citation: Citation): string {
	const { version, accessed } = citation;
	const tags: [tag: string, value: string | undefined][] = [
		['TY', 'DATA'],
		['TI', citation.title],
		['AU', citation.publisher],
		['PB', citation.publisher],
		['PY', version.date.slice(0, 4)],
		['DA', withSlashes(version.date)],
		['ET', version.version],
		['UR', citation.address],
		['Y2', accessed && withSlashes(accessed)],
		['LA', citation.language],
		['N1', citationNote(citation)]
	];
	const lines = tags.flatMap(([tag, value]) => (value ? `${tag}  - ${singleLine(value)}` : []));
	return [...lines, 'ER  - ', ''].join('\r\n');
}
