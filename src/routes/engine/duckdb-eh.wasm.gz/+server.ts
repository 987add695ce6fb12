import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export const prerender = true;
export const trailingSlash = 'never';

let packed: Promise<Buffer<ArrayBuffer>> | undefined;

/** DuckDB's engine for browsers, gzipped (see warehouse/unpacked.ts for why). */
export async function GET(): Promise<Response> {
	packed ??= pack();
	return new Response(await packed, { headers: { 'content-type': 'application/gzip' } });
}

async function pack(): Promise<Buffer<ArrayBuffer>> {
	const file = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	return (await promisify(gzip)(await readFile(file), { level: 9 })) as Buffer<ArrayBuffer>;
}
