// The comparison on the atlas's own figures: its still images, and which regions are alike.
import { describe, expect, test } from 'vitest';
import { comparisonData } from '#lib/frame/comparison/comparisonData.server.ts';
import { regionTraits } from '#lib/frame/comparison/regionTraits.ts';
import { similarRegions } from '#lib/frame/comparison/similarRegions.ts';
import { stillComparison } from '#lib/frame/comparison/stillComparison.server.ts';
import { measureInNode } from '#lib/frame/still/measureInNode.server.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { boardOf, stillSizes, type StillSize } from '#lib/frame/still/StillSize.ts';
import { svgInNode } from '#lib/frame/still/svgInNode.server.ts';
import { languages } from '#lib/view/languages.ts';
import { outside, overlaps, textBoxes } from '../stillBoxes.ts';

const measure = await measureInNode();

describe.each(languages)('the still image in %s', (language) => {
	test.each(Object.keys(stillSizes) as StillSize[])(
		'cuts nothing and lays no text over another (%s)',
		async (size) => {
			const svg = await speaking(language, async () =>
				svgInNode(
					{ kind: 'comparison', drawn: await stillComparison(language) },
					{ size, shade: 'light', address: undefined }
				)
			);
			const boxes = textBoxes(svg, measure);
			expect([...outside(boxes, boardOf(size)), ...overlaps(boxes)]).toEqual([]);
			expect(svg).not.toMatch(/var\(|style=|class=|NaN|undefined/);
		}
	);
});

describe('likeness', async () => {
	const { figures, cards } = await comparisonData('en');
	const likeOf = (place: string) => speaking('en', () => similarRegions(figures, cards, place, 11));

	test('is by the indicators that are known for all twelve regions; the others are told', () => {
		const { count, leftOut, years, regions } = likeOf('MA-07');
		expect(count).toBe(11);
		expect(leftOut).toHaveLength(2);
		expect(years).toEqual(['2020', '2025']);
		expect(regions).toHaveLength(11);
		for (const { alike, unlike } of regions) {
			expect([alike.length, unlike.length]).toEqual([3, 3]);
			expect(Math.abs(alike[0]?.difference ?? 9)).toBeLessThanOrEqual(Math.abs(unlike[0]?.difference ?? 0));
			for (const { name } of [...alike, ...unlike]) expect(name).toMatch(/^[A-Z]/);
		}
	});

	test('is mutual', () => {
		for (const { place, distance } of likeOf('MA-07').regions)
			expect(likeOf(place).regions.find((one) => one.place === 'MA-07')?.distance).toBeCloseTo(distance, 12);
	});

	test('does not depend on size: shares of the country add up to it, and are divided', () => {
		const shares = figures.filter(({ indicator }) => indicator === 'gdp_share');
		expect(shares.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(100, 0);
		const divided = regionTraits(figures).filter(({ isPerInhabitant }) => isPerInhabitant);
		expect(divided.map(({ trait }) => trait)).toContain('gdp_share');
		expect(divided.length).toBeGreaterThan(4);
	});
});
