import { dispersionFigures } from '#lib/questions/dispersionFigures.ts';
import { establishmentsBySector } from '#lib/questions/establishmentsBySector.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { notesOfMaps } from '#lib/questions/notesOfMaps.ts';
import { provincialCounts } from '#lib/questions/provincialCounts.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { sourcesOfMaps } from '#lib/questions/sourcesOfMaps.ts';
import type { Language } from '#lib/view/languages.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { BalanceData } from './BalanceData.ts';
import { provincialBalance } from './provincialBalance.ts';

/** What the balance between regions arrives with, besides what every page has. */
export async function balanceData(warehouse: Warehouse, lang: Language): Promise<BalanceData> {
	const every = await ask(warehouse, dispersionFigures, {});
	const cards = await ask(warehouse, indicatorCards, { lang });
	const nameOf = (code: string) => cards.find(({ indicator }) => indicator === code)?.name ?? code;
	const sourcesOf = await sourcesAmong(warehouse);

	// A series with another base after some year starts anew there.
	const comparable = every.filter(({ indicator, year }) => {
		const base = cards.find((card) => card.indicator === indicator)?.rebased_after ?? null;
		return base === null || Number(year) > base;
	});
	const yearsOf = (code: string) =>
		new Set(comparable.filter((row) => row.indicator === code).map(({ year }) => year)).size;
	const told = cards.filter(({ indicator }) => indicator !== 'population');
	const several = told.filter(({ indicator }) => yearsOf(indicator) > 1);
	const codes = new Set(several.map(({ indicator }) => indicator));
	const own = comparable.filter(({ indicator }) => codes.has(indicator));
	const years = new Set(own.map(({ year }) => year));
	const figures = comparable.filter(
		({ indicator, year }) => codes.has(indicator) || (indicator === 'population' && years.has(year))
	);
	const shown = new Set(figures.map(({ indicator, year }) => `${indicator} ${year}`));
	const notes = new Set(own.map(({ note }) => note));

	const provincial = await ask(warehouse, provincialCounts, {});
	const sectors = await ask(warehouse, establishmentsBySector, {});
	const counts = sectors.filter(({ year }) => year === sectors[0]?.year);
	return {
		figures,
		cards: several.map(({ indicator, name, unit, unit_name, symbol, direction, decimals }) => ({
			indicator,
			name,
			unit,
			unit_name,
			symbol,
			direction,
			decimals
		})),
		once: told
			.filter(({ indicator }) => !codes.has(indicator) && every.some((row) => row.indicator === indicator))
			.map(({ name }) => name),
		sources: sourcesOf(figures.map(({ source }) => source)),
		notes: (await ask(warehouse, notesOfMaps, { lang })).filter(({ note }) => notes.has(note)),
		releases: await ask(warehouse, releaseNames, {}),
		revisions: (await ask(warehouse, revisionsOfFigures, { indicator: '*' })).filter((one) =>
			shown.has(`${one.indicator} ${one.year}`)
		),
		provinces: {
			count: new Set(provincial.map(({ place }) => place)).size,
			rows: provincialBalance(provincial, nameOf),
			sources: sourcesOf(provincial.flatMap(({ source, per_source }) => [source, per_source]))
		},
		sectors: {
			counts,
			names: Object.fromEntries(counts.map(({ indicator }) => [indicator, nameOf(indicator)])),
			sources: sourcesOf(counts.map(({ source }) => source))
		}
	};
}

async function sourcesAmong(warehouse: Warehouse) {
	const all = await ask(warehouse, sourcesOfMaps, {});
	return (codes: readonly string[]) => all.filter(({ source }) => codes.includes(source));
}
