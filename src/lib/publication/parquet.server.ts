import type { Columns, Params, Question } from '#lib/warehouse/Question.ts';
import type { Scalar, Warehouse } from '#lib/warehouse/Warehouse.ts';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The rows of a statement as Apache Parquet, typed and written by DuckDB.
 * @param metadata texts that the file carries beside the rows, by key
 * @throws Error with DuckDB's own sentence.
 */
export async function parquet(
	warehouse: Warehouse,
	select: string,
	metadata: Readonly<Record<string, string>>
): Promise<Uint8Array<ArrayBuffer>> {
	const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
	try {
		const file = join(folder, 'rows.parquet');
		const pairs = Object.entries(metadata).map(([key, text]) => `${key}: ${literal(text)}`);
		await warehouse.rows(
			`COPY (${select}) TO ${literal(file)} (FORMAT parquet, KV_METADATA {${pairs.join(', ')}})`
		);
		return new Uint8Array(await readFile(file));
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** A question's SQL with its parameters written in, for statements that take none. */
export function inlined<P extends Params, C extends Columns>(asked: Question<P, C>, params: P): string {
	const values = asked.order.map((name) => literal(params[name] ?? null));
	return asked.sql.replace(/\$(\d+)/g, (_, position: string) => values[Number(position) - 1] ?? 'NULL');
}

function literal(value: Scalar): string {
	return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
