// The rules of the house (ARCHITECTURE.md), which no compiler keeps.
import { basename } from 'node:path';
import { median } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { importsOf, sourceFiles, withoutComments } from '../sourceFiles.ts';

const code = sourceFiles('src', '.ts', '.svelte', '.css', '.html');
const tests = sourceFiles('tests', '.ts');
const paths = (found: { path: string }[]) => found.map(({ path }) => path);

/** From the ground up. A floor imports from those below it. */
const floors = [
	'warehouse',
	'verification',
	'questions',
	'measures',
	'publication',
	'charts',
	'frame',
	'routes'
];
/** Any floor may import from these; they import from no floor. */
const beside = ['view', 'geography', 'messages'];

/** `charts` for `src/lib/charts/Mark.ts`; what stands in `src/` itself belongs to the routes. */
function partOf(path: string): string {
	const [, first = '', second = ''] = path.split('/');
	return first === 'lib' ? second : first === 'messages' ? first : 'routes';
}

test('the house is there', () => {
	expect(new Set(code.map(({ path }) => partOf(path)))).toEqual(
		new Set([...floors, ...beside.filter((part) => part !== 'messages')])
	);
	expect(code.flatMap(importsOf).length).toBeGreaterThan(150);
});

describe('imports', () => {
	const links = code.flatMap((file) => importsOf(file).map((to) => ({ from: file.path, to })));
	const saying = (found: typeof links) => found.map(({ from, to }) => `${from} → ${to}`);

	test('go down the floors, or aside', () => {
		const upwards = links.filter(({ from, to }) => {
			const [own, other] = [partOf(from), partOf(to)];
			if (own === other || beside.includes(other)) return false;
			return beside.includes(own) || floors.indexOf(other) > floors.indexOf(own);
		});
		expect(saying(upwards)).toEqual([]);
	});

	const server = /\.server\.ts$|\+server\.ts$/;

	test('of server files are made by server files only', () => {
		expect(links.some(({ to }) => server.test(to))).toBe(true);
		expect(saying(links.filter(({ from, to }) => server.test(to) && !server.test(from)))).toEqual([]);
	});

	test('of what a page loads lead to none of node’s own modules', () => {
		const entries = paths(code).filter(
			(path) => /^src\/(routes|hooks\.client)/.test(path) && !server.test(path)
		);
		const loaded = new Set(entries);
		for (const path of loaded) for (const { from, to } of links) if (from === path) loaded.add(to);
		expect(loaded).toContain('src/lib/warehouse/openInBrowser.ts');
		const inNode = code.filter(({ text }) => /\b(from|import) ?\(?'node:/.test(text));
		expect(inNode.length).toBeGreaterThan(3);
		expect(paths(inNode.filter(({ path }) => loaded.has(path)))).toEqual([]);
	});
});

describe('files', () => {
	const lines = (text: string) => text.trimEnd().split('\n').length;

	test('are small: none over 300 lines, half of them under 60', () => {
		const all = [...code, ...tests];
		const long = all.filter(({ text }) => lines(text) > 300);
		expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
		expect(median(all, ({ text }) => lines(text))).toBeLessThan(60);
	});

	test('are named after what they hold', () => {
		const vague = /^(utils?|helpers?|misc|common|shared|index)\b/i;
		expect(paths([...code, ...tests].filter(({ path }) => vague.test(basename(path))))).toEqual([]);
		expect(
			paths([...code, ...tests].filter(({ path }) => /\/(utils?|helpers?|misc|common)\//.test(path)))
		).toEqual([]);
	});

	test('name no other host outside comments: nothing is fetched from there', () => {
		const everything = [...code, ...sourceFiles('src', '.json', '.js')];
		const host = /(?:https?:|wss?:|["'(=])\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}[^\s'"`)]*/gi;
		const found = everything.flatMap(({ path, text }) =>
			Array.from(withoutComments(text).matchAll(host), ([address]) => `${path}: ${address}`)
		);
		expect(found).toEqual([]);
	});
});
