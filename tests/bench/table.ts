export type Row = (string | number)[];

/** A table in Markdown; every column but the first stands to the right. */
export function table(head: string[], rows: Row[]): string {
	const line = (cells: Row) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, column) => (column ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
