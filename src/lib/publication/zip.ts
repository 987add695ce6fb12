import { zipSync, type Zippable } from 'fflate';

/**
 * Packs files so that the same files give the same bytes: all are dated with the given day.
 * @param files contents by name; texts become UTF-8
 * @param day YYYY-MM-DD
 */
export function zip(files: ReadonlyMap<string, Uint8Array | string>, day: string): Uint8Array<ArrayBuffer> {
	// ZIP dates have no time zone: fflate writes what a clock on the wall shows.
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	const encoder = new TextEncoder();
	const packed: Zippable = {};
	for (const [name, content] of files)
		packed[name] = typeof content === 'string' ? encoder.encode(content) : content;
	return zipSync(packed, { mtime: new Date(year, month - 1, date) });
}
