// The small maps of what the atlas holds.
import { describe, expect, test } from 'vitest';
import { mapsOf } from '#lib/frame/multiples/drawnMultiples.ts';
import { stillTheme, stillYears } from '#lib/frame/multiples/stillMultiples.server.ts';
import { themesWithMaps } from '#lib/frame/multiples/themeData.server.ts';
import { indicatorsOverYears } from '#lib/frame/multiples/yearsData.server.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

const mappable = await ask(await atlas(), mappableYears, {});
const cards = await ask(await atlas(), indicatorCards, { lang: 'fr' });
const indicators = await indicatorsOverYears();
const themes = await themesWithMaps();

test('there are some', () => {
	expect(indicators.length).toBeGreaterThan(10);
	expect(themes.all).toHaveLength(12);
	expect(themes.mapped.length).toBeGreaterThan(4);
	expect(themes.mapped).not.toContain('RDI');
});

describe.each(indicators)('%s over its years', (indicator) => {
	test('has a map for each year, the latest last, with the twelve regions', async () => {
		const drawn = await speaking('fr', () => stillYears(indicator, 'fr'));
		if (!drawn) throw new Error('no maps');
		const maps = mapsOf(drawn.groups);
		const years = mappable.filter((row) => row.indicator === indicator && row.year !== 'n.d.');
		expect(maps.map(({ year }) => year)).toEqual(years.map(({ year }) => year).sort());
		for (const { year, figures } of maps) {
			expect(figures).toHaveLength(12);
			const known = figures.filter(({ klass }) => klass !== null).length;
			expect(known).toBe(years.find((row) => row.year === year)?.regions);
		}
		const classes = new Map<number | null, number | null>();
		for (const { value, klass } of maps.flatMap(({ figures }) => figures)) {
			expect(classes.get(value) ?? klass).toBe(klass);
			classes.set(value, klass);
		}
	});

	test('is parted, and says so, where the base of the accounts changes between its years', async () => {
		const drawn = await speaking('fr', () => stillYears(indicator, 'fr'));
		const base = cards.find((card) => card.indicator === indicator)?.rebased_after ?? null;
		const years = mapsOf(drawn?.groups ?? []).map(({ year }) => Number(year));
		const isBroken = base !== null && years.some((year) => year <= base) && years.some((year) => year > base);
		expect(drawn?.groups).toHaveLength(isBroken ? 2 : 1);
		if (isBroken) {
			expect(drawn?.groups[1]?.after).toContain(String(base));
			expect(drawn?.groups[0]?.maps.every(({ year }) => Number(year) <= base)).toBe(true);
		}
	});
});

test.each(themes.all)('the theme %s shows each of its indicators that a map can show', async (theme) => {
	const drawn = await speaking('en', () => stillTheme(theme, 'en'));
	const own = cards.filter((card) => card.theme === theme).map(({ indicator }) => indicator);
	const mapped = own.filter((indicator) => mappable.some((row) => row.indicator === indicator));
	expect(mapsOf(drawn?.groups ?? []).map(({ key }) => key)).toEqual(mapped);
	expect(drawn?.framed.rows.cells.length ?? 0).toBe(12 * mapped.length);
	expect(themes.mapped.includes(theme)).toBe(mapped.length > 0);
});
