import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { quoted, type Fault } from './Fault.ts';
import { Lines } from './Lines.ts';
import { resource } from './resource.ts';
import type { Table } from './Schema.ts';

const file = 'datapackage.json';
const remedy = '`npm run describe` writes it';

/** What a data package must say of itself, besides its tables, and in which form. */
const required = {
	name: /^[a-z0-9][a-z0-9-]*$/,
	title: /./,
	description: /./,
	version: /^\d{4}\.\d\d\.\d\d(\.\d+)?$/,
	created: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
};

/**
 * Where `datapackage.json` is not a data package that describes exactly the tables of `schema.sql`. As it does,
 * a table that keeps to `schema.sql` keeps to it too.
 * @param release the last one that releases.csv names, if it names any
 */
export function packageFaults(
	bytes: Uint8Array | undefined,
	tables: readonly Table[],
	release: string | undefined
): Fault[] {
	const start = { file, line: 1, column: 1, subject: 'file' };
	if (!bytes) return [{ ...start, said: `the file is missing; ${remedy}` }];
	const text = new TextDecoder().decode(bytes);
	const lines = new Lines(text);
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { disallowComments: true });
	const [error] = errors;
	if (error || root?.type !== 'object') {
		const said = error ? `${printParseErrorCode(error.error)}: this is not JSON` : 'an object was expected';
		return [{ ...start, ...lines.place(error?.offset ?? 0), said }];
	}
	const faults: Fault[] = [];
	const add = (node: Node | undefined, path: readonly (string | number)[], said: string) =>
		void faults.push({ file, ...lines.place(node?.offset ?? root.offset), subject: path.join('.'), said });
	const { resources = [], ...about } = valueOf(root) as Record<string, unknown> & { resources?: unknown[] };
	for (const [key, form] of Object.entries(required)) {
		const [given, node] = [about[key], findNodeAtLocation(root, [key])];
		if (typeof given === 'string' && form.test(given)) continue;
		const shown = given === undefined ? 'the property is missing' : `${quoted(String(given))} is not allowed`;
		add(node, [key], `${shown}; a text of the form ${form.source} was expected`);
	}
	if (release !== undefined && about.version !== release) {
		const said = `the last release is ${quoted(release)}, as releases.csv has it; that was expected`;
		add(findNodeAtLocation(root, ['version']), ['version'], said);
	}
	if (!Array.isArray(about.licenses) || about.licenses.length === 0)
		add(findNodeAtLocation(root, ['licenses']), ['licenses'], 'no licence is named; one was expected');
	const expected = tables.map(resource);
	for (const [index, one] of expected.entries())
		compare(root, ['resources', index], one, resources[index], add);
	for (let index = expected.length; index < resources.length; index += 1) {
		const path = ['resources', index];
		add(findNodeAtLocation(root, path), path, `schema.sql has no such table; ${remedy}`);
	}
	return faults;
}

type Add = (node: Node | undefined, path: readonly (string | number)[], said: string) => void;

/** Says where a value differs from the expected one, at the deepest place. */
function compare(root: Node, path: (string | number)[], expected: unknown, given: unknown, add: Add): void {
	if (isBranch(expected) && isBranch(given) && Array.isArray(expected) === Array.isArray(given)) {
		for (const key of new Set([...Object.keys(expected), ...Object.keys(given)])) {
			const step = Array.isArray(expected) ? Number(key) : key;
			compare(root, [...path, step], expected[key], given[key], add);
		}
		return;
	}
	if (expected === given) return;
	const node = findNodeAtLocation(root, path) ?? nearest(root, path);
	if (given === undefined)
		return add(node, path, `${shown(expected)} is missing here, as schema.sql has it; ${remedy}`);
	const due = expected === undefined ? 'nothing' : shown(expected);
	add(node, path, `${shown(given)} stands here; ${due} was expected, as schema.sql has it; ${remedy}`);
}

function nearest(root: Node, path: (string | number)[]): Node | undefined {
	return path.length === 0 ? root : (findNodeAtLocation(root, path) ?? nearest(root, path.slice(0, -1)));
}

function isBranch(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
	if (isBranch(value) && 'name' in value) return quoted(String(value.name));
	return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

function valueOf({ type, children = [], value }: Node): unknown {
	if (type === 'array') return children.map(valueOf);
	if (type !== 'object') return value as unknown;
	return Object.fromEntries(
		children.map(({ children: [key, of] = [] }) => [key?.value as string, of ? valueOf(of) : undefined])
	);
}
