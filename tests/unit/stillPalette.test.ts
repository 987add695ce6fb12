import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PNG } from 'pngjs';
import { readPalette } from '#lib/frame/still/Palette.ts';
import { palettedPng } from '#lib/frame/still/palettedPng.server.ts';

const css = readFileSync('src/lib/frame/tokens.css', 'utf8');

describe('the palette of still images', () => {
	test('is that of the site’s tokens, in both themes', () => {
		const [light, dark] = [readPalette(css, 'light'), readPalette(css, 'dark')];
		expect(css).toContain(`--focus: ${light.focus};`);
		expect(css).toContain(`--focus: ${dark.focus};`);
		expect(light.focus).not.toBe(dark.focus);
		for (const palette of [light, dark]) {
			for (const [name, colour] of Object.entries(palette))
				if (typeof colour === 'string') expect(colour, name).toMatch(/^#[0-9a-f]{6}$/);
			for (let count = 1; count <= 7; count++) {
				const ramp = palette.classes(count);
				expect(new Set(ramp).size).toBe(count);
				for (const colour of ramp) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
			}
			for (const below of [0, 1, 2, 3]) {
				const around = palette.classes(below + 3, below);
				expect(new Set(around).size).toBe(below + 3);
				expect(around.slice(below)).toEqual(palette.classes(3, 0));
				for (const colour of around) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
			}
		}
	});

	test('misses a token that is not there', () => {
		expect(() => readPalette(css.replaceAll('--land:', '--lend:'), 'light')).toThrow('--land');
	});
});

describe('a PNG of few colours', () => {
	const pixelsOf = (colours: number[][]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

	test('keeps each pixel where there are no more colours than it holds', async () => {
		const colours = Array.from({ length: 12 }, (_, at) => [at * 20, 255 - at, 7]);
		const pixels = pixelsOf(colours);
		const read = PNG.sync.read(Buffer.from(await palettedPng(pixels, 4, 3)));
		expect([read.width, read.height]).toEqual([4, 3]);
		expect(new Uint8Array(read.data)).toEqual(pixels);
	});

	test('keeps the colours that most pixels have, and draws the others in the nearest', async () => {
		const rare = Array.from({ length: 300 }, (_, at) => [at % 256, 100 + Math.floor(at / 256), 100]);
		const often = Array.from({ length: 300 }, () => [179, 66, 29]);
		const read = PNG.sync.read(Buffer.from(await palettedPng(pixelsOf([...rare, ...often]), 30, 20)));
		expect([...read.data.subarray(300 * 4, 300 * 4 + 3)]).toEqual([179, 66, 29]);
		for (const [at, [red = 0]] of rare.entries())
			expect(Math.abs((read.data[at * 4] ?? 0) - red), String(at)).toBeLessThanOrEqual(45);
	});
});
