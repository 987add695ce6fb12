// The scatters of the atlas's own figures: names that can be read, words that fit the numbers.
import { describe, expect, test } from 'vitest';
import { estimatedWidth } from '#lib/charts/scatter/estimatedWidth.ts';
import { plotLayout } from '#lib/charts/scatter/plotLayout.ts';
import { drawnScatter, type ScatterSide } from '#lib/frame/scatter/drawnScatter.ts';
import { scatterData, scatterIndicators } from '#lib/frame/scatter/scatterData.server.ts';
import { scatterScales, type ScatterScale } from '#lib/frame/scatter/scatterChoice.ts';
import { measureInNode } from '#lib/frame/still/measureInNode.server.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { comparableIndicators } from '#lib/questions/comparableIndicators.ts';
import { figuresWithSources } from '#lib/questions/figuresWithSources.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { languages, type Language } from '#lib/view/languages.ts';
import { yearsOf } from '#lib/view/MapView.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

const warehouse = await atlas();
const measure = await measureInNode();
const every = await scatterIndicators();

async function drawn(one: string, other: string, language: Language, scale: ScatterScale = 'auto') {
	const indicators = await ask(warehouse, comparableIndicators, { lang: language });
	const side = async (code: string): Promise<ScatterSide> => {
		const indicator = indicators.find((known) => known.indicator === code);
		if (!indicator) throw new Error(`${code} cannot be compared`);
		const params = { indicator: code, year: indicator.year, lang: language };
		return { indicator, rows: await ask(warehouse, figuresWithSources, params) };
	};
	const [x, y] = [await side(one), await side(other)];
	const names = namesOf(await ask(warehouse, placeNames, { lang: language }));
	const version = await dataVersion();
	const past = { releases: [], revisions: [], frozenAt: '' };
	return speaking(language, () =>
		drawnScatter({ language, x, y, scale, names, focus: 'MA-07', past, version, page: '/', query: '' })
	);
}

const sizes = {
	wide: { width: 680, height: 540, text: 15, small: 13.5 },
	narrow: { width: 350, height: 430, text: 13, small: 12 }
};

async function layout(pair: readonly [string, string], language: Language, size: keyof typeof sizes) {
	const { width, height, text, small } = sizes[size];
	return plotLayout({
		...(await drawn(...pair, language)),
		box: { x: 0, y: 0, width, height },
		type: { text, small },
		measure: estimatedWidth,
		isRightToLeft: language === 'ar'
	});
}

/** The texts of a picture with the room that they take when they are measured. */
function boxes({ points, texts }: Awaited<ReturnType<typeof layout>>) {
	const names = points.flatMap(({ label, isFocus }) =>
		label.isShown ? label.lines.map((line) => ({ ...line, ...label, weight: isFocus ? 600 : 400 })) : []
	);
	const others = texts.map((text) => ({ ...text, weight: text.what === 'title' ? 600 : 400 }));
	return [...names, ...others].map(({ text, x, y, size, anchor, weight }) => {
		const width = measure(text, size, weight === 600 ? 600 : 400);
		const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
		return { text, left, right: left + width, top: y - 0.68 * size, bottom: y + 0.15 * size };
	});
}

const pairs = [
	['est_industry', 'higher_education_share'],
	['gdp_share', 'population'],
	['unemployment_census', 'illiteracy_10plus'],
	['hotel_beds', 'household_electricity'],
	['est_size_50plus', 'cnss_firms'],
	['gdp_growth_real', 'area_km2']
] as const;

describe.each(languages)('in %s', (language) => {
	test.each(pairs)('%s and %s: every region is named, and no texts lie over each other', async (...pair) => {
		const set = await layout(pair, language, 'wide');
		expect(set.points).toHaveLength(12);
		expect(set.points.filter(({ label }) => !label.isShown).map(({ name }) => name)).toEqual([]);
		const found = boxes(set);
		const overlaps = found.flatMap((one, at) =>
			found.slice(at + 1).flatMap((other) => {
				const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
				const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
				return wide > 0.5 && high > 0.5 ? [`${one.text} × ${other.text}`] : [];
			})
		);
		expect(overlaps).toEqual([]);
		for (const { text, left, right } of found) {
			expect(left, text).toBeGreaterThanOrEqual(-1);
			expect(right, text).toBeLessThanOrEqual(sizes.wide.width + 8);
		}
	});

	test.each(pairs)('%s and %s on a phone: the region in focus is named', async (...pair) => {
		const set = await layout(pair, language, 'narrow');
		expect(set.points.at(-1)).toMatchObject({ place: 'MA-07', isFocus: true, label: { isShown: true } });
		expect(set.points.filter(({ label }) => label.isShown).length).toBeGreaterThan(8);
	});

	test('widths are guessed rather too large than too small', async () => {
		const names = (await ask(warehouse, placeNames, { lang: language })).filter(
			(row) => row.level === 'region'
		);
		for (const { name } of names) {
			for (const weight of [400, 600] as const) {
				const ratio = estimatedWidth(name, 100, weight) / measure(name, 100, weight);
				expect(ratio, name).toBeGreaterThan(0.97);
				expect(ratio, name).toBeLessThan(1.5);
			}
		}
	});
});

test('an indicator stands in the year that its map shows first', async () => {
	const years = yearsOf(await ask(warehouse, mappableYears, {}));
	for (const { indicator, year } of await ask(warehouse, comparableIndicators, { lang: 'fr' }))
		expect([indicator, year]).toEqual([indicator, years.get(indicator)?.[0]]);
	expect(every.length).toBe(years.size);
});

test('what stands against an indicator when nobody chose is of another theme, and no total', async () => {
	const indicators = await ask(warehouse, comparableIndicators, { lang: 'fr' });
	const themes = new Map(indicators.map((one) => [one.indicator, one.theme]));
	for (const indicator of every) {
		const usual = (await scatterData(indicator, 'fr'))?.usual ?? '';
		expect(themes.get(usual)).not.toBe(themes.get(indicator));
		expect(indicators.find((one) => one.indicator === usual)?.speaks).not.toBeNull();
	}
});

describe('what is said', () => {
	test('r is of what is shown: the logarithms, where the axes have them', async () => {
		const [auto, linear] = [
			await drawn('est_industry', 'higher_education_share', 'en'),
			await drawn('est_industry', 'higher_education_share', 'en', 'linear')
		];
		expect([auto.x.kind, auto.y.kind, linear.x.kind]).toEqual(['log', 'linear', 'linear']);
		expect(auto.correlation.method.join(' ')).toContain('logarithms');
		expect(linear.correlation.method.join(' ')).not.toContain('logarithms');
		expect(auto.correlation.said[0]).not.toBe(linear.correlation.said[0]);
		expect(auto.scales.join(' ')).toContain('twenty times');
	});

	test('a scale that cannot be is said to be none', async () => {
		const found = await drawn('gdp_growth_real', 'population', 'en', 'log');
		expect([found.x.kind, found.y.kind]).toEqual(['linear', 'log']);
		expect(found.scales.join(' ')).toContain('Real GDP growth');
	});

	test('regions that lack a figure are named, and not drawn', async () => {
		const found = await drawn('gdp_share', 'airport_pax', 'en');
		const silent = found.table.filter(({ place }) => !found.points.some((point) => point.place === place));
		expect(silent).toHaveLength(4);
		for (const { name } of silent) expect(found.missing).toContain(name);
	});

	test.each(scatterScales)('no coefficient has more than two decimals (%s)', async (scale) => {
		for (const other of every.filter((one) => one !== 'est_industry').slice(0, 20)) {
			const { correlation } = await drawn('est_industry', other, 'en', scale);
			expect(correlation.said.join(' ')).not.toMatch(/\d\.\d{3}/);
		}
	});

	test('it has no direction exactly where one of the intervals holds zero', async () => {
		const found = new Set<string>();
		for (const other of every.filter((one) => one !== 'est_industry')) {
			const { said } = (await drawn('est_industry', other, 'en')).correlation;
			const limits = said.slice(0, 2).map((words) => {
				const [, ...pair] = /from (\S+) to (\S+)\.$/.exec(words) ?? [];
				return pair.map((limit) => Number(limit.replace('−', '-')));
			});
			const holdZero = limits.some(([low = NaN, high = NaN]) => low <= 0 && high >= 0);
			expect([other, said[2]?.startsWith('Zero')]).toEqual([other, holdZero]);
			found.add(said[2] ?? '');
		}
		expect(found.size).toBeGreaterThan(1);
	});
});
