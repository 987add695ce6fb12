import { comparableIndicators } from '#lib/questions/comparableIndicators.ts';
import { coverage } from '#lib/questions/coverage.ts';
import { downloadRows } from '#lib/questions/downloadRows.ts';
import { dispersionFigures } from '#lib/questions/dispersionFigures.ts';
import { establishmentsBySector } from '#lib/questions/establishmentsBySector.ts';
import { everyFigure } from '#lib/questions/everyFigure.ts';
import { findable } from '#lib/questions/findable.ts';
import { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import { headlineFigures } from '#lib/questions/headlineFigures.ts';
import { figuresWithSources } from '#lib/questions/figuresWithSources.ts';
import { indexComponents } from '#lib/questions/indexComponents.ts';
import { indexFigures } from '#lib/questions/indexFigures.ts';
import { indexPillars } from '#lib/questions/indexPillars.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { indicatorNames } from '#lib/questions/indicatorNames.ts';
import { indicatorsInFull } from '#lib/questions/indicatorsInFull.ts';
import { indicatorsWithTrend } from '#lib/questions/indicatorsWithTrend.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { meetingOfRegion } from '#lib/questions/meetingOfRegion.ts';
import { missingFigures } from '#lib/questions/missingFigures.ts';
import { nationalFigures } from '#lib/questions/nationalFigures.ts';
import { notesOfMaps } from '#lib/questions/notesOfMaps.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { provinceNames } from '#lib/questions/provinceNames.ts';
import { provincialCounts } from '#lib/questions/provincialCounts.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { sitesOfMap } from '#lib/questions/sitesOfMap.ts';
import { sourcesOfIndicator } from '#lib/questions/sourcesOfIndicator.ts';
import { sourcesOfMaps } from '#lib/questions/sourcesOfMaps.ts';
import { sourcesOfSites } from '#lib/questions/sourcesOfSites.ts';
import { sumDifferences } from '#lib/questions/sumDifferences.ts';
import { tableCatalogue } from '#lib/questions/tableCatalogue.ts';
import { tableSizes } from '#lib/questions/tableSizes.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { themeStrips } from '#lib/questions/themeStrips.ts';
import { wordsBesideFigures } from '#lib/questions/wordsBesideFigures.ts';
import { commitmentFigures } from '#lib/questions/commitmentFigures.ts';
import { commitmentStates } from '#lib/questions/commitmentStates.ts';
import { commitments } from '#lib/questions/commitments.ts';
import { milestonesOfStrategy } from '#lib/questions/milestonesOfStrategy.ts';
import { originsOfSummaries } from '#lib/questions/originsOfSummaries.ts';
import { outcomeCounts } from '#lib/questions/outcomeCounts.ts';
import { outcomeFacets } from '#lib/questions/outcomeFacets.ts';
import { outcomeNames } from '#lib/questions/outcomeNames.ts';
import { outcomeRoles } from '#lib/questions/outcomeRoles.ts';
import { outcomesFound } from '#lib/questions/outcomesFound.ts';
import { outcomesOfIndicator } from '#lib/questions/outcomesOfIndicator.ts';
import { sourcesOfMeetings } from '#lib/questions/sourcesOfMeetings.ts';
import { sourcesOfOutcomes } from '#lib/questions/sourcesOfOutcomes.ts';
import { tourMeetings } from '#lib/questions/tourMeetings.ts';
import type { OutcomeParams } from '#lib/view/OutcomesView.ts';
import type { Columns, Params, Question } from '#lib/warehouse/Question.ts';
import type { Scalar } from '#lib/warehouse/Warehouse.ts';

/** A question asked with one set of parameters, as SQL and values. */
export interface Sample {
	question: string;
	sql: string;
	values: Scalar[];
}

function samples<P extends Params, C extends Columns>(asked: Question<P, C>, ...sets: P[]): Sample[] {
	return sets.map((params) => ({
		question: asked.name,
		sql: asked.sql,
		values: asked.order.map((name) => params[name] ?? null)
	}));
}

const languages = ['fr', 'ar', 'en'].map((lang) => ({ lang }));

const allOutcomes: OutcomeParams = {
	kinds: '',
	themes: '',
	sectors: '',
	roles: '',
	scopes: 'meeting',
	words: ''
};
/** What filters leave of the outcomes: one filter at a time, all together, words of two languages, and nothing. */
const outcomeFilterings: OutcomeParams[] = [
	allOutcomes,
	{ ...allOutcomes, kinds: 'need,proposal' },
	{ ...allOutcomes, themes: 'RH,ZONE', scopes: 'meeting,follow-up,national' },
	{ ...allOutcomes, sectors: 'mines,cinema,automobile-cablage' },
	{ ...allOutcomes, roles: 'wali,council' },
	{ ...allOutcomes, words: 'energie صناعه' },
	{
		kinds: 'potential,need',
		themes: 'COMP,DURA,RESS',
		sectors: 'transversal,mines,energies-renouvelables',
		roles: 'minister,council,wali',
		scopes: 'meeting,context',
		words: 'region'
	},
	{ ...allOutcomes, words: 'xyzzy' }
];

/** Every question of the atlas with parameters that reach its branches; a test says that none is missing. */
export const questionSamples: Sample[] = [
	...samples(placeNames, ...languages),
	...samples(themeNames, ...languages),
	...samples(indicatorCards, ...languages),
	...samples(indicatorsWithTrend, {}),
	...samples(releaseNames, {}),
	...samples(revisionsOfFigures, { indicator: 'est_industry' }, { indicator: '*' }),
	...samples(mappableYears, {}),
	...samples(
		figuresOfPlaces,
		{ indicator: 'est_industry', year: '2024', level: 'region' },
		{ indicator: 'gdp_share', year: '2023', level: 'region' },
		{ indicator: 'area_km2', year: 'n.d.', level: 'region' },
		{ indicator: 'est_industry', year: '1999', level: 'region' },
		{ indicator: 'est_industry', year: '2024', level: 'province' }
	),
	...samples(comparableIndicators, ...languages),
	...samples(
		figuresWithSources,
		{ indicator: 'est_industry', year: '2024', lang: 'fr' },
		{ indicator: 'hydro_mw', year: '2018', lang: 'ar' },
		{ indicator: 'area_km2', year: 'n.d.', lang: 'en' }
	),
	...samples(provinceNames, ...languages),
	...samples(nationalFigures, { indicator: 'est_industry' }, { indicator: '*' }),
	...samples(
		everyFigure,
		{ indicator: 'gdp_share', lang: 'fr' },
		{ indicator: 'area_km2', lang: 'ar' },
		{ indicator: 'secondary_share_national_va', lang: 'en' }
	),
	...samples(findable, ...languages),
	...samples(sourcesOfIndicator, { indicator: 'gdp_per_capita' }, { indicator: 'unknown' }),
	...samples(sourcesOfMaps, {}),
	...samples(sitesOfMap, ...languages),
	...samples(sourcesOfSites, {}),
	...samples(notesOfMaps, ...languages),
	...samples(themeStrips, {}),
	...samples(headlineFigures, {}),
	...samples(
		wordsBesideFigures,
		...['MA-06', 'MA-07', 'MA-12'].flatMap((place) => languages.map(({ lang }) => ({ place, lang })))
	),
	...samples(
		meetingOfRegion,
		{ place: 'MA-06', lang: 'fr' },
		{ place: 'MA-07', lang: 'ar' },
		{ place: 'MA-03', lang: 'en' }
	),
	...samples(indexComponents, ...languages),
	...samples(indexFigures, {}),
	...samples(indexPillars, ...languages),
	...samples(tableSizes, {}),
	...samples(coverage, {}),
	...samples(indicatorNames, {}),
	...samples(tableCatalogue, ...languages),
	...samples(sumDifferences, ...languages),
	...samples(
		downloadRows,
		{ indicator: 'est_industry' },
		{ indicator: 'gdp_share' },
		{ indicator: 'area_km2' },
		{ indicator: 'unknown' }
	),
	...samples(dispersionFigures, {}),
	...samples(establishmentsBySector, {}),
	...samples(provincialCounts, {}),
	...samples(indicatorsInFull, {}),
	...samples(missingFigures, {}),
	...samples(outcomeCounts, ...outcomeFilterings),
	...samples(outcomeFacets, ...outcomeFilterings),
	...samples(
		outcomesFound,
		...outcomeFilterings.map((filters) => ({ ...filters, theme: '', place: '', most: 1000, lang: 'fr' })),
		{ ...allOutcomes, theme: 'RH', place: '', most: 3, lang: 'ar' },
		{ ...allOutcomes, theme: '', place: 'MA-07', most: 1000, lang: 'en' },
		{ ...allOutcomes, scopes: 'national', theme: 'RH', place: 'MA', most: 1000, lang: 'fr' }
	),
	...samples(outcomeNames, ...languages),
	...samples(outcomeRoles, {}),
	...samples(
		outcomesOfIndicator,
		{ indicator: 'unemployment_census', lang: 'fr' },
		{ indicator: 'est_industry', lang: 'ar' },
		{ indicator: 'unknown', lang: 'en' }
	),
	...samples(tourMeetings, ...languages),
	...samples(sourcesOfMeetings, {}),
	...samples(milestonesOfStrategy, ...languages),
	...samples(commitments, ...languages),
	...samples(commitmentFigures, ...languages),
	...samples(commitmentStates, ...languages),
	...samples(originsOfSummaries, {}),
	...samples(sourcesOfOutcomes, ...outcomeFilterings)
];
