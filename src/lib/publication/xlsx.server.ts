import type { Field } from '#lib/verification/resource.ts';
import type { Scalar } from '#lib/warehouse/Warehouse.ts';
import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { refuseFormulas } from './refuseFormulas.ts';
import type { Tabular } from './Tabular.ts';
import { zip } from './zip.ts';

/** In characters. */
const [narrowest, widest] = [8, 48];

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

function sheet(table: Tabular): Sheet<never> {
	refuseFormulas(table);
	const { fields } = table.schema;
	const header = fields.map(({ name }): Cell => ({ value: name, fontWeight: 'bold' }));
	const rows = table.rows.map((row) => fields.map((field) => cell(row[field.name] ?? null, field)));
	return {
		sheet: table.name,
		data: [header, ...rows],
		columns: fields.map(({ name }) => ({ width: width(name, table.rows) })),
		stickyRowsCount: 1
	};
}

function cell(value: Scalar, { type }: Field): Cell {
	if (value === null || type !== 'date') return value;
	return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

function width(name: string, rows: Tabular['rows']): number {
	const longest = rows.reduce((most, row) => Math.max(most, String(row[name] ?? '').length), name.length);
	return Math.min(Math.max(longest + 2, narrowest), widest);
}
