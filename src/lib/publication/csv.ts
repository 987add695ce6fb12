import type { Scalar } from '#lib/warehouse/Warehouse.ts';
import { refuseFormulas } from './refuseFormulas.ts';
import type { Tabular } from './Tabular.ts';

/** By this sign Excel knows that a file is in UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * The rows as CSV: UTF-8 with a byte order mark, commas, a header, line feeds, quotes only where a cell needs
 * them (RFC 4180 but for the line ends); an empty cell is unknown.
 * @throws Error when a text would be run as a formula.
 */
export function csv(table: Tabular): string {
	refuseFormulas(table);
	const names = table.schema.fields.map(({ name }) => name);
	const lines = table.rows.map((row) => names.map((name) => cell(row[name] ?? null)).join(','));
	return `${byteOrderMark}${[names.join(','), ...lines].join('\n')}\n`;
}

function cell(value: Scalar): string {
	const text = value === null ? '' : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
