import { codes } from '#lib/charts/coverage/CoverageYear.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import { coverage } from '#lib/questions/coverage.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { indicatorNames } from '#lib/questions/indicatorNames.ts';
import { sumDifferences } from '#lib/questions/sumDifferences.ts';
import { tableCatalogue } from '#lib/questions/tableCatalogue.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const warehouse = await atlas();
	const names = new Map(
		(await ask(warehouse, indicatorNames, {})).map(({ indicator, name_fr, name_ar, name_en }) => [
			indicator,
			{ fr: name_fr, ar: name_ar, en: name_en }
		])
	);
	const years = Map.groupBy(await ask(warehouse, coverage, {}), (row) => row.indicator);
	const cards = await ask(warehouse, indicatorCards, { lang });
	return {
		indicators: cards.map(({ indicator, theme, name, unit_name, observations }) => ({
			id: indicator,
			names: names.get(indicator) ?? { fr: name, ar: name, en: name },
			theme,
			unit: unit_name,
			figures: observations,
			years: (years.get(indicator) ?? []).map(({ year, regions, together, provinces, country }) => ({
				year,
				regions,
				together,
				provinces,
				country
			}))
		})),
		/** The indicator whose picture explains the others: it has every state that there is, and most cells. */
		example: exampleOf(years),
		themes: await ask(warehouse, themeNames, { lang }),
		tables: (await ask(warehouse, tableCatalogue, { lang })).map((row) => ({
			id: row.table_name,
			names: { fr: row.name_fr, ar: row.name_ar, en: row.name_en },
			description: row.description,
			rows: row.row_count,
			columns: row.column_count
		})),
		licence: (await publishedAtlas()).about.licenses[0].path,
		differences: await ask(warehouse, sumDifferences, { lang })
	};
};

function exampleOf(years: ReadonlyMap<string, { regions: string; together: string }[]>): string {
	const cells = [...years].map(([indicator, rows]) => ({
		indicator,
		shared: rows.some((row) => row.together !== ''),
		known: rows.reduce((sum, row) => sum + codes(row.regions).length, 0)
	}));
	const [first] = cells.sort((a, b) => Number(b.shared) - Number(a.shared) || b.known - a.known);
	return first?.indicator ?? '';
}
