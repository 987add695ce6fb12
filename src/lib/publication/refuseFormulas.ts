import { runsAsFormula } from '#lib/verification/characters.ts';
import type { Tabular } from './Tabular.ts';

/**
 * Lets no text through that a spreadsheet would run when it opens the file (CSV injection). The tables are
 * verified, but what is published is also put together from them.
 * @throws Error naming the table, the row and the column.
 */
export function refuseFormulas({ name, schema, rows }: Tabular): void {
	for (const field of schema.fields)
		if (runsAsFormula(field.name)) throw new Error(`Table ${name}: ${said(field.name)} heads a column.`);
	rows.forEach((row, index) => {
		for (const [column, cell] of Object.entries(row)) {
			if (typeof cell !== 'string' || !runsAsFormula(cell)) continue;
			throw new Error(`Table ${name}, row ${index + 1}, column ${column}: ${said(cell)} stands there.`);
		}
	});
}

function said(text: string): string {
	return `a text that a spreadsheet would run as a formula, ${JSON.stringify(text.slice(0, 40))},`;
}
