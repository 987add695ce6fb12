import type { Field } from '#lib/verification/resource.ts';
import type { Scalar } from '#lib/warehouse/Warehouse.ts';
import type { Cell, Sheet } from 'write-excel-file/universal';
import { refuseFormulas } from './refuseFormulas.ts';
import type { Tabular } from './Tabular.ts';

/** In characters. */
const [narrowest, widest] = [8, 48];

/**
 * A table as a sheet of a workbook: numbers as numbers, dates as dates, booleans as booleans, the header in a row
 * that stays.
 * @throws Error when a text would be run as a formula.
 */
export function sheet(table: Tabular): Sheet<never> {
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
