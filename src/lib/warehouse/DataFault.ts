/** A fault in a data file, in one sentence that names the file and, where they are known, line and columns. */
export class DataFault extends Error {
	override name = 'DataFault';

	constructor(
		file: string,
		{
			line,
			columns = [],
			reason
		}: { line?: number | undefined; columns?: readonly string[]; reason: string },
		cause?: unknown
	) {
		const named = columns.length > 0 && `column${columns.length > 1 ? 's' : ''} ${columns.join(', ')}`;
		const place = [file, line && `line ${line}`, named].filter(Boolean).join(', ');
		super(`${place}: ${reason.replace(/\.$/, '')}.`, { cause });
	}
}
