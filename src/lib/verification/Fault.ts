/** What is wrong at one place of one file. */
export interface Fault {
	/** The file's name in the data folder: `observations.csv`. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1, in characters as editors count them (UTF-16 code units). */
	column: number;
	/** What it is about: the name of a column, or `file`, `header`, `row`. */
	subject: string;
	/** What is wrong and what was expected, without a full stop. */
	said: string;
}

/** `data/observations.csv:12:27 value: "1,5" is not a number; a decimal point was expected, not a comma.` */
export function faultLine(folder: string, { file, line, column, subject, said }: Fault): string {
	return `${folder}/${file}:${line}:${column} ${subject}: ${said}.`;
}

/** The order of a report: by file, then by place. */
export function byPlace(a: Fault, b: Fault): number {
	return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.said, b.said);
}

/** A text in quotation marks, cut short and with what cannot be seen written out, so that it stays on one line. */
export function quoted(text: string): string {
	const cut = text.length > 40 ? `${text.slice(0, 40)}…` : text;
	return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, codePoint)}"`;
}

/** `U+202E` */
export function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
