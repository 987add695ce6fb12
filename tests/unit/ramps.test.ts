// What the ramps of tokens.css keep to, in both themes and for readers who lack a kind of cone.
import { readFileSync } from 'node:fs';
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	formatHex,
	lch,
	parse,
	wcagContrast,
	wcagLuminance,
	type Color
} from 'culori';
import { describe, expect, test } from 'vitest';
import { rampName } from '#lib/charts/rampName.ts';
import { readPalette } from '#lib/frame/still/Palette.ts';

const css = readFileSync('src/lib/frame/tokens.css', 'utf8');
const difference = differenceCiede2000();

/** A colour as it is seen through a filter. */
function through(filter: (colour: Color) => Color | undefined, colour: string): string {
	const parsed = parse(colour);
	if (!parsed) throw new Error(`${colour} is no colour`);
	return formatHex(filter(parsed)) ?? '';
}
const eyes = {
	'all cones': (colour: string) => colour,
	protanopia: (colour: string) => through(filterDeficiencyProt(1), colour),
	deuteranopia: (colour: string) => through(filterDeficiencyDeuter(1), colour),
	tritanopia: (colour: string) => through(filterDeficiencyTrit(1), colour)
};

const sequential = [3, 4, 5, 6, 7].map((count) => ({ count, below: null }));
const diverging = [0, 1, 2, 3].flatMap((below) =>
	[0, 1, 2, 3].map((above) => ({ count: below + above, below })).filter(({ count }) => count > 0)
);
/** Each neighbour of a list with the next. */
const pairs = <T>(list: readonly T[]) => list.slice(1).map((one, at): [T, T] => [list[at] ?? one, one]);

describe.each(['light', 'dark'] as const)('%s ramps', (shade) => {
	const palette = readPalette(css, shade);
	const { paper, ink, focus, noDataInk } = palette;
	const all = [...sequential, ...diverging];

	describe.each(all.map((ramp) => ({ ...ramp, name: rampName(ramp.count, ramp.below) })))(
		'$name',
		({ count, below }) => {
			const classes = palette.classes(count, below);

			test('has a colour for each class', () => {
				expect(new Set(classes).size).toBe(count);
			});

			test.each(Object.entries(eyes))('can be told apart with %s', (_, seen) => {
				for (const [one, next] of pairs(classes)) {
					expect(wcagContrast(seen(one), seen(next)), `${one} ${next}`).toBeGreaterThanOrEqual(1.3);
				}
				for (const [at, one] of classes.entries())
					for (const other of classes.slice(at + 1))
						expect(difference(seen(one), seen(other)), `${one} ${other}`).toBeGreaterThan(5);
			});

			// A hatch has two colours. Neither is near any class, so that neither its ground nor its lines are taken for
			// one; and they are far apart, so that it is seen to be a hatch. (Their mean is no colour that anyone sees.)
			test.each(Object.entries(eyes))('is unlike the hatch of no data with %s', (_, seen) => {
				for (const one of classes) {
					expect(wcagContrast(seen(one), seen(paper)), `${one} ground`).toBeGreaterThanOrEqual(1.5);
					expect(wcagContrast(seen(one), seen(noDataInk)), `${one} lines`).toBeGreaterThanOrEqual(1.5);
				}
				expect(wcagContrast(seen(paper), seen(noDataInk))).toBeGreaterThanOrEqual(7);
			});

			// The outline is terracotta between two lines of paper: one of the two stands out from any class (WCAG C40).
			test.each(Object.entries(eyes))('leaves the focus its outline with %s', (_, seen) => {
				for (const one of classes) {
					const [line, gap] = [focus, paper].map((colour) => wcagContrast(seen(one), seen(colour)));
					expect(Math.max(line ?? 0, gap ?? 0), one).toBeGreaterThanOrEqual(1.5);
				}
				expect(wcagContrast(seen(focus), seen(paper))).toBeGreaterThanOrEqual(3);
			});

			test('has no terracotta', () => {
				for (const one of classes) expect(difference(one, focus), one).toBeGreaterThan(25);
			});

			test('becomes stronger all the way, from the lowest class or from the pivot outwards', () => {
				const fromPaper = classes.map((one) => wcagContrast(one, paper));
				const rising = [fromPaper.slice(0, below ?? 0).reverse(), fromPaper.slice(below ?? 0)];
				for (const side of rising) for (const [one, next] of pairs(side)) expect(next).toBeGreaterThan(one);
			});
		}
	);

	test.each(sequential)('steps of $count classes are even', ({ count }) => {
		const classes = palette.classes(count);
		const ratios = pairs(classes).map(([one, next]) => wcagContrast(one, next));
		expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.06);
		const steps = pairs(classes).map(([one, next]) => difference(one, next));
		expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.4);
	});

	test('the same distance from the pivot is as strong on both sides, and has one colour in all ramps', () => {
		const [third, second, first, one, two, three] = palette.classes(6, 3);
		for (const [below, above] of [
			[first, one],
			[second, two],
			[third, three]
		] as [string, string][]) {
			expect(difference(below, paper) / difference(above, paper)).toBeGreaterThan(0.94);
			expect(difference(below, paper) / difference(above, paper)).toBeLessThan(1.06);
			for (const seen of Object.values(eyes))
				expect(difference(seen(below), seen(above))).toBeGreaterThan(10);
		}
		expect(palette.classes(3, 2)).toEqual([second, first, one]);
		expect(palette.classes(4, 1)).toEqual([first, one, two, three]);
		expect(palette.classes(2, 0)).toEqual([one, two]);
		expect(palette.classes(1, 1)).toEqual([first]);
	});

	test('names on a map keep their contrast with what is around them', () => {
		expect(wcagContrast(ink, paper)).toBeGreaterThanOrEqual(7);
	});

	test('the sequential ramp is teal from end to end', () => {
		for (const one of palette.classes(7))
			expect(lch(one)?.h).toSatisfy((hue: number) => hue > 200 && hue < 260);
		expect(palette.classes(7).map((one) => wcagLuminance(one))).toHaveLength(7);
	});
});
