// A chart that says what it is (FramedView) has the frame's gifts: figure, embed, still image, share row. A chart
// that goes round the frame fails here.
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../sourceFiles.ts';

const sources = sourceFiles('src', '.ts', '.svelte');
const textOf = (path: string) => sources.find((file) => file.path === path)?.text ?? '';

/** `map` for src/lib/frame/map/drawnMap.ts: the charts are the folders of frame/ where something is drawn. */
const charts = sources.flatMap(({ path }) => {
	const [, folder, name] = /^src\/lib\/frame\/(\w+)\/drawn(\w+)\.ts$/.exec(path) ?? [];
	return folder && name ? { folder, name } : [];
});

test('there are charts', () => {
	expect(charts.map(({ folder }) => folder).toSorted()).toEqual(
		expect.arrayContaining(['map', 'multiples', 'standing', 'trend'])
	);
});

describe.each(charts)('the chart $folder', ({ folder, name }) => {
	test('says of itself what the frame must know', () => {
		expect(textOf(`src/lib/frame/${folder}/drawn${name}.ts`)).toMatch(/framed: FramedView/);
	});

	test('stands in the frame’s figure, on pages and in embeds', () => {
		const figure = textOf(`src/lib/frame/${folder}/${name}Figure.svelte`);
		expect(figure).toContain('<ChartFigure');
		expect(figure).toContain('{embedded}');
		const users = sources.filter(({ text }) => text.includes(`<${name}Figure`)).map(({ path }) => path);
		expect(users.some((path) => path.includes('/(site)/'))).toBe(true);
		expect(users.some((path) => path.includes('/embed/'))).toBe(true);
	});

	test('has a still image', () => {
		expect(textOf(`src/lib/frame/still/Still${name}.svg.svelte`)).not.toBe('');
	});
});

test('no picture is framed but by the frame', () => {
	// A strip is one line of the standing's picture, the key one cell of the catalogue's: neither has a frame of its own.
	const framing = sources.filter(({ path, text }) => path.endsWith('.svelte') && /<figure\b/.test(text));
	expect(framing.map(({ path }) => basename(path)).toSorted()).toEqual([
		'ChartFigure.svelte',
		'CoverageKey.svelte',
		'ThemeStrip.svelte'
	]);
});
