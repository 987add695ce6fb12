import { m } from '#messages';
import { rankedFigures, type RankedFigure } from '#lib/charts/RankedFigure.ts';
import { standingSentences } from '#lib/charts/standingSentences.ts';
import type { themeStrips } from '#lib/questions/themeStrips.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { FramedView } from '../FramedView.ts';
import type { MapIndicator } from '../map/drawnMap.ts';
import { figuresAt, toldOfPast, type Past } from '../past.ts';

/** What a region's standing, theme by theme, is drawn from. */
export interface StandingInput {
	language: Language;
	/** The twelve regions on the indicators that speak for the themes; the first of each theme is drawn. */
	strips: Answer<typeof themeStrips>;
	themes: readonly { theme: string; name: string }[];
	cards: ReadonlyMap<string, MapIndicator>;
	names: ReadonlyMap<string, string>;
	focus: string;
	version: DataVersion;
	/** Of the figures; frozen where the view is. */
	past: Past;
	/** The address of the region's page. */
	page: string;
}

/** One theme's strip. */
export interface DrawnStrip {
	theme: string;
	name: string;
	indicator: MapIndicator;
	year: string;
	figures: RankedFigure[];
}

/** A region's standing ready to be drawn, and what it says of itself. */
export interface DrawnStanding {
	strips: DrawnStrip[];
	/** Themes without a comparable figure. */
	silent: { theme: string; name: string }[];
	focus: string;
	focusName: string;
	framed: FramedView;
}

/** Ranks the regions on each theme's first indicator. */
export function drawnStanding(input: StandingInput): DrawnStanding {
	const { language, themes, cards, names, focus, version, past, page } = input;
	const strips = themes.flatMap(({ theme, name }): DrawnStrip[] => {
		const rows = input.strips.filter((row) => row.theme === theme && row.position === 1);
		const indicator = rows[0] && cards.get(rows[0].indicator);
		if (!rows[0] || !indicator) return [];
		const { year } = rows[0];
		const shown = figuresAt(rows, past, indicator.indicator, year);
		return [
			{ theme, name, indicator, year, figures: rankedFigures(shown, names, indicator, language).figures }
		];
	});
	const focusName = names.get(focus) ?? focus;
	const framed: FramedView = {
		language,
		path: `regions/${focus}/`,
		query: '',
		page,
		title: m.strips_title({ name: focusName }),
		year: null,
		measure: m.strips_lead(),
		sentence: m.standing_sentence({
			name: focusName,
			ranks: listed(ranks(strips, focus, language), language)
		}),
		sources: [],
		notes: toldOfPast(
			past,
			names,
			language,
			(indicator) => cards.get(indicator),
			(one) =>
				strips.some(({ indicator, year }) => indicator.indicator === one.indicator && year === one.year)
		),
		showsShapes: false,
		key: focus,
		version,
		rows: {
			columns: {
				theme: 'string',
				indicator: 'string',
				year: 'string',
				place: 'string',
				name: 'string',
				value: 'number',
				unit: 'string',
				rank: 'integer'
			},
			cells: strips.flatMap(({ theme, indicator, year, figures }) =>
				figures.map(({ place, name, value, rank }) => [
					theme,
					indicator.indicator,
					year,
					place,
					name,
					value,
					indicator.unit,
					rank
				])
			)
		}
	};
	const silent = themes.filter(({ theme }) => !strips.some((strip) => strip.theme === theme));
	return { strips, silent, focus, focusName, framed };
}

function ranks(strips: readonly DrawnStrip[], focus: string, language: Language): string[] {
	return strips.flatMap(({ indicator, figures }) => {
		const words = standingSentences(figures, focus, indicator, language);
		return words ? m.standing_rank({ indicator: indicator.name, rank: words.rank }) : [];
	});
}
