// Readers of published files that share nothing with what wrote them.
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { strFromU8, unzipSync } from 'fflate';
import * as sheetJs from 'xlsx';

type Cells = Record<string, unknown>;

/** A CSV file's header and its rows, all texts. @throws Error when it does not begin with a byte order mark. */
export function readCsv(text: string): { header: string[]; rows: Record<string, string>[] } {
	if (!text.startsWith('\ufeff')) throw new Error('The CSV has no byte order mark');
	const [header = []] = parse(text, { bom: true, to: 1 }) as string[][];
	return { header, rows: parse(text, { bom: true, columns: true }) as Record<string, string>[] };
}

export interface Sheet {
	header: string[];
	rows: Cells[];
	/** The kinds of a column's filled cells: `s` text, `n` number, `b` boolean, `d` a number shown as a day. */
	kinds: Map<string, Set<string>>;
	/** Cells that hold a formula. */
	formulas: string[];
}

/** A workbook's sheets, in order; days are texts, YYYY-MM-DD. */
export function readXlsx(bytes: Uint8Array): Map<string, Sheet> {
	const book = sheetJs.read(bytes, { type: 'array', cellNF: true, cellFormula: true });
	return new Map(book.SheetNames.map((name) => [name, readSheet(book.Sheets[name] as sheetJs.WorkSheet)]));
}

function readSheet(sheet: sheetJs.WorkSheet): Sheet {
	const { s, e } = sheetJs.utils.decode_range(sheet['!ref'] ?? 'A1');
	const cellAt = (r: number, c: number) =>
		sheet[sheetJs.utils.encode_cell({ r, c })] as sheetJs.CellObject | undefined;
	const columns = Array.from({ length: e.c - s.c + 1 }, (_, c) => String(cellAt(0, c)?.v ?? ''));
	const kinds = new Map(columns.map((name) => [name, new Set<string>()]));
	const formulas: string[] = [];
	const rows: Cells[] = [];
	for (let r = 0; r <= e.r; r += 1) {
		const row: Cells = {};
		for (const [c, name] of columns.entries()) {
			const cell = cellAt(r, c);
			if (cell?.f !== undefined) formulas.push(cell.f);
			const isDay = cell?.t === 'n' && cell.z === 'yyyy-mm-dd';
			if (cell && r > 0) kinds.get(name)?.add(isDay ? 'd' : cell.t);
			row[name] = isDay ? dayOf(cell.v as number) : (cell?.v ?? null);
		}
		if (r > 0) rows.push(row);
	}
	return { header: columns, rows, kinds, formulas };
}

/** Excel counts days from the end of 1899. */
function dayOf(serial: number): string {
	return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** How many rows stay in sight in each sheet of a workbook, which SheetJS does not say. */
export function frozenRows(bytes: Uint8Array): number[] {
	const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /^xl\/worksheets\/[^/]+$/.test(name));
	return sheets.map(([, xml]) =>
		Number(/<pane [^>]*ySplit="(\d+)"[^>]*state="frozen"/.exec(strFromU8(xml))?.[1] ?? 0)
	);
}

/** A Parquet file's rows, the type of each column and the texts that stand beside the rows. */
export async function readParquet(bytes: Uint8Array) {
	const file = Uint8Array.from(bytes).buffer;
	const { schema, key_value_metadata } = parquetMetadata(file);
	const types = schema.slice(1).map(({ name, type, converted_type }) => {
		return [name, [type, converted_type].filter(Boolean).join(' ')];
	});
	return {
		rows: (await parquetReadObjects({ file })) as Cells[],
		types: Object.fromEntries(types) as Record<string, string>,
		metadata: Object.fromEntries(
			(key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ''])
		) as Record<string, string>
	};
}
