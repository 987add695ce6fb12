import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { sheet } from './sheet.ts';
import type { Tabular } from './Tabular.ts';
import { zip } from './zip.ts';

/**
 * A workbook (Office Open XML) with a sheet a table: numbers as numbers, dates as dates, booleans as
 * booleans, the header in a row that stays. The same tables and day give the same bytes.
 * @param day YYYY-MM-DD: of the files in it
 * @throws Error when a text would be run as a formula.
 */
export async function xlsx(tables: readonly Tabular[], day: string): Promise<Uint8Array<ArrayBuffer>> {
	const written = await writeExcelFile(tables.map(sheet)).toBuffer();
	// The library dates the files in it with the time of writing.
	return zip(new Map(Object.entries(unzipSync(written))), day);
}
