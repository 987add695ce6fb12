import { m } from '#messages';
import { mapSaid } from '#lib/charts/multiples/mapSaid.ts';
import type { SmallMap } from '#lib/charts/multiples/SmallMap.ts';
import { rankedFigures } from '#lib/charts/RankedFigure.ts';
import { standingSentences } from '#lib/charts/standingSentences.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { MapIndicator } from '../map/drawnMap.ts';
import { figuresAt, toldOfPast, type Past } from '../past.ts';
import type { SourceInLine } from '../SourceInLine.ts';
import { drawnMultiples, mapsOf, type DrawnMultiples } from './drawnMultiples.ts';

/** What a theme's maps, one an indicator, are drawn from. */
export interface ThemeInput {
	language: Language;
	theme: string;
	name: string;
	/** Its indicators that a map can show, each in its default year, with the regions' figures. */
	mapped: readonly { card: MapIndicator; year: string; rows: Answer<typeof figuresOfPlaces> }[];
	names: ReadonlyMap<string, string>;
	focus: string;
	sources: readonly SourceInLine[];
	notes: readonly { note: string; text: string }[];
	version: DataVersion;
	/** Of the figures; frozen where the view is. */
	past: Past;
	/** The address of an indicator's own page. */
	hrefOf: (indicator: string) => string;
	/** The address of the page where they stand, with what the reader chose. */
	page: string;
	query: string;
}

/** The maps of a theme's indicators, each in its own classes; undefined where there is none. */
export function mapsOfTheme(input: ThemeInput): DrawnMultiples | undefined {
	const { language, names, focus, past } = input;
	const maps = input.mapped.map(({ card, year, rows }): SmallMap => {
		const shown = figuresAt(rows, past, card.indicator, year);
		const { figures, classification } = rankedFigures(shown, names, card, language);
		const inYear = year === 'n.d.' ? m.undated() : year;
		const known = figures.filter(({ value }) => value !== null).length;
		return {
			key: card.indicator,
			title: card.name,
			facts: [`${inYear} · ${card.unit_name}`, m.coverage_regions({ n: known })],
			href: input.hrefOf(card.indicator),
			isShown: false,
			said: mapSaid(m.title_with_year({ name: card.name, year: inYear }), figures, focus, card, language),
			indicator: card,
			year,
			figures,
			classification
		};
	});
	const name = names.get(focus) ?? focus;
	const ranks = maps.flatMap(({ indicator, figures }) => {
		const words = standingSentences(figures, focus, indicator, language);
		return words ? m.standing_rank({ indicator: indicator.name, rank: words.rank }) : [];
	});
	const groups = [{ after: null, maps }];
	const used = new Set(maps.flatMap(({ figures }) => figures.map(({ note }) => note)));
	return drawnMultiples({
		groups,
		common: null,
		focus,
		focusName: name,
		comparing: m.multiples_own_classes(),
		sources: input.sources,
		framed: {
			language,
			path: `themes/${input.theme}/`,
			query: input.query,
			page: input.page,
			title: m.multiples_theme_title({ name: input.name, n: maps.length }),
			measure: m.multiples_theme_measure(),
			sentence: ranks.length
				? m.standing_sentence({ name, ranks: listed(ranks, language) })
				: m.no_figure_for({ name }),
			notes: [
				...toldOfPast(
					past,
					names,
					language,
					(code) => maps.find(({ indicator }) => indicator.indicator === code)?.indicator,
					(one) => mapsOf(groups).some(({ key, year }) => key === one.indicator && year === one.year)
				),
				...input.notes.filter(({ note }) => used.has(note)).map(({ text }) => text)
			],
			key: `${input.theme} ${focus}`,
			version: input.version
		}
	});
}
