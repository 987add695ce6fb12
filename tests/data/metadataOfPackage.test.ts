// The data packages, read by the official Frictionless library: its schema, casts, constraints and relations.
import { Package, validate } from 'datapackage';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';
import { publishedFiles } from '../publishedFiles.ts';

interface Descriptor {
	name: string;
	version: string;
	profile: string;
	resources: { name: string; path: string; bytes: number; hash: string; format: string }[];
}

const files = await publishedFiles();
const warehouse = await openInNode('data');
const folders: string[] = [];
afterAll(async () => {
	await warehouse.close();
	for (const folder of folders) await rm(folder, { recursive: true });
});

/** The library does not know byte order marks: tables are laid out without. */
async function laidOut(contents: Record<string, Uint8Array>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'atlas-package-'));
	folders.push(folder);
	for (const [path, bytes] of Object.entries(contents)) {
		const isMarked = path.endsWith('.csv') && bytes[0] === 0xef;
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), isMarked ? bytes.subarray(3) : bytes);
	}
	return folder;
}

async function published(): Promise<Record<string, Uint8Array>> {
	const below = files.addresses.filter((address) =>
		/^data\/(tables\/.*\.csv|datapackage\.json)$/.test(address)
	);
	const contents = below.map(async (address) => [address.replace('data/', ''), await files.bytes(address)]);
	return Object.fromEntries(await Promise.all(contents)) as Record<string, Uint8Array>;
}

async function expectSound(file: string, extra: Record<string, number> = {}): Promise<void> {
	const found = await Package.load(file, { strict: true });
	expect([found.valid, found.errors]).toEqual([true, []]);
	expect(found.resources.length).toBe(28 + Object.keys(extra).length);
	for (const resource of found.resources) {
		expect(resource.tabular, resource.name).toBe(true);
		const rows = await resource.read({ keyed: true, relations: true });
		const counted = `SELECT count(*) AS n FROM ${resource.name}`;
		const n = extra[resource.name] ?? (await warehouse.rows(counted))[0]?.n;
		expect(rows.length, resource.name).toBe(n);
		expect(await resource.checkRelations(), resource.name).toBe(true);
	}
}

test('the repository’s own is valid, and every table keeps to it', { timeout: 60_000 }, async () => {
	expect(await validate('data/datapackage.json')).toMatchObject({ valid: true, errors: [] });
	await expectSound('data/datapackage.json');
});

describe('the published one', () => {
	test('is valid, and every table keeps to it', { timeout: 60_000 }, async () => {
		await expectSound(join(await laidOut(await published()), 'datapackage.json'));
	});

	test('names each file with its size and hash, and the version of the data', async () => {
		const own = (await files.json('data/datapackage.json')) as unknown as Descriptor;
		const described = JSON.parse(await readFile('data/datapackage.json', 'utf8')) as Descriptor;
		expect(own.name).toBe(described.name);
		expect(own.version).toBe((await dataVersion()).version);
		expect(own.resources.map(({ name }) => name)).toEqual(described.resources.map(({ name }) => name));
		for (const { name, path, bytes, hash } of own.resources) {
			expect(path).toBe(`tables/${name}.csv`);
			await expectDigest(await files.bytes(`data/${path}`), bytes, hash);
		}
	});

	test('a table that breaks it is refused', async () => {
		const broken: [string, string, string][] = [
			['tables/places.csv', ',region,', ',planet,'],
			['tables/observations.csv', ',HCP_ESTAB2024,', ',NOBODY,'],
			['tables/power_plants.csv', ',operational,', ',,']
		];
		for (const [path, from, to] of broken) {
			const contents = await published();
			const text = Buffer.from(contents[path] ?? []).toString();
			expect(text).toContain(from);
			contents[path] = Buffer.from(text.replace(from, to));
			const { resources } = await Package.load(join(await laidOut(contents), 'datapackage.json'));
			const resource = resources.find(({ name }) => path.endsWith(`/${name}.csv`));
			await expect(resource?.read({ relations: true }), path).rejects.toThrow();
		}
	});
});

describe('that of an archive', () => {
	test('CSV: valid, with what is missing', { timeout: 60_000 }, async () => {
		const packed = unzipSync(await files.bytes('data/atlas-csv.zip'));
		const missing =
			Buffer.from(packed['missing.csv'] ?? [])
				.toString()
				.trimEnd()
				.split('\n').length - 1;
		await expectSound(join(await laidOut(packed), 'datapackage.json'), { missing });
		await expectDigests(packed);
	});

	test('Parquet: valid, with each file’s hash', async () => {
		const packed = unzipSync(await files.bytes('data/atlas-parquet.zip'));
		expect(await validate(join(await laidOut(packed), 'datapackage.json'))).toMatchObject({ valid: true });
		await expectDigests(packed);
	});
});

async function expectDigests(packed: Record<string, Uint8Array>): Promise<void> {
	const own = JSON.parse(Buffer.from(packed['datapackage.json'] ?? []).toString()) as Descriptor;
	expect(own.resources.length).toBe(29);
	for (const { path, bytes, hash, format } of own.resources) {
		expect(path.endsWith(`.${format}`), path).toBe(true);
		await expectDigest(packed[path] ?? new Uint8Array(), bytes, hash);
	}
}

async function expectDigest(content: Uint8Array, bytes: number, hash: string): Promise<void> {
	expect(content.length).toBe(bytes);
	expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
}
