import { sheet } from '#lib/publication/sheet.ts';
import type { Tabular } from '#lib/publication/Tabular.ts';
import writeExcelFile from 'write-excel-file/browser';

/** Gives the reader a workbook with a sheet a table. @param name of the file */
export async function saveWorkbook(tables: readonly Tabular[], name: string): Promise<void> {
	await writeExcelFile(tables.map(sheet)).toFile(name);
}
