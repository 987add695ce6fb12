import { m } from '#messages';
import { rankedFigures, type RankedFigure } from '#lib/charts/RankedFigure.ts';
import { leaders } from '#lib/measures/leaders.ts';
import type { Direction } from '#lib/measures/rank.ts';
import type { headlineFigures } from '#lib/questions/headlineFigures.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { FramedView } from '../FramedView.ts';
import type { MapIndicator } from '../map/drawnMap.ts';
import { figuresAt, toldOfPast, type Past } from '../past.ts';
import type { SourceInLine } from '../SourceInLine.ts';
import { comparedRows } from './comparedRows.ts';
import { comparisonSentence } from './comparisonSentence.ts';

/** What a comparison of regions is drawn from. */
export interface ComparisonInput {
	language: Language;
	figures: Answer<typeof headlineFigures>;
	themes: readonly { theme: string; name: string }[];
	cards: readonly MapIndicator[];
	names: ReadonlyMap<string, string>;
	/** Two to four regions, the one in focus first. */
	places: readonly string[];
	/** Those that the figures may name; the ones that they do are told. */
	sources: readonly SourceInLine[];
	notes: readonly { note: string; text: string }[];
	/** Of the figures; frozen where the view is. */
	past: Past;
	version: DataVersion;
	/** The address of the page where it stands, with what the reader chose. */
	page: string;
	/** The same, frozen at the last release. */
	frozenPage: string;
	query: string;
}

/** One indicator of a comparison. */
export interface ComparedIndicator {
	indicator: MapIndicator;
	year: string;
	/** Of the twelve regions. */
	figures: RankedFigure[];
	/** Those of the compared regions that have the best value of them; none where there is no better. */
	best: string[];
}

/** A comparison ready to be drawn, and what it says of itself. */
export interface DrawnComparison {
	places: { place: string; name: string }[];
	themes: { theme: string; name: string; indicators: ComparedIndicator[] }[];
	/** Themes without a comparable figure. */
	silent: { theme: string; name: string }[];
	framed: FramedView;
}

/** Sets regions beside each other on every indicator that speaks for a theme. */
export function drawnComparison(input: ComparisonInput): DrawnComparison {
	const { language, names, past, version, page, query } = input;
	const cards = new Map(input.cards.map((card) => [card.indicator, card]));
	const places = input.places.map((place) => ({ place, name: names.get(place) ?? place }));
	const all = input.themes.map(({ theme, name }) => ({
		theme,
		name,
		indicators: indicatorsOf(theme, cards, input)
	}));
	const themes = all.filter(({ indicators }) => indicators.length);
	const compared = themes.flatMap(({ indicators }) => indicators);
	const shown = compared.flatMap(({ figures }) => figures);
	const [first, ...others] = places.map(({ name }) => name);
	const framed: FramedView = {
		language,
		path: 'compare/',
		query,
		page,
		frozen: past.frozenAt ? undefined : input.frozenPage,
		title: m.comparison_title({ name: first ?? '', others: listed(others, language) }),
		year: null,
		measure: m.comparison_measure({
			indicators: m.indicators_counted({ n: compared.length }),
			themes: m.themes_counted({ n: themes.length })
		}),
		sentence: comparisonSentence(compared, places, language),
		sources: input.sources.filter(({ source }) => shown.some((figure) => figure.source === source)),
		notes: [
			...toldOfPast(
				past,
				names,
				language,
				(indicator) => cards.get(indicator),
				(one) =>
					compared.some(({ indicator, year }) => indicator.indicator === one.indicator && year === one.year)
			),
			...input.notes
				.filter(({ note }) => shown.some((figure) => figure.note === note))
				.map(({ text }) => text),
			...disputes(compared, language)
		],
		showsShapes: false,
		key: `compare ${input.places.join(' ')}`,
		version,
		rows: comparedRows(themes, input.places)
	};
	const silent = all
		.filter(({ indicators }) => !indicators.length)
		.map(({ theme, name }) => ({ theme, name }));
	return { places, themes, silent, framed };
}

function indicatorsOf(
	theme: string,
	cards: ReadonlyMap<string, MapIndicator>,
	input: ComparisonInput
): ComparedIndicator[] {
	const { figures: every, names, past, places, language } = input;
	const own = every.filter((row) => row.theme === theme);
	return [...Map.groupBy(own, (row) => row.indicator)].flatMap(([id, rows]) => {
		const [indicator, year] = [cards.get(id), rows[0]?.year];
		if (!indicator || !year) return [];
		const { figures } = rankedFigures(figuresAt(rows, past, id, year), names, indicator, language);
		const chosen = figures.filter(({ place }) => places.includes(place));
		return [{ indicator, year, figures, best: leaders(chosen, indicator.direction as Direction) }];
	});
}

/** Which regions have figures on which sources differ. */
function disputes(compared: readonly ComparedIndicator[], language: Language): string[] {
	const disputed = compared.flatMap(({ figures }) => figures.filter((figure) => figure.disputed));
	const names = [...new Set(disputed.map(({ name }) => name))];
	return names.length ? [m.disputed_for({ names: listed(names, language) })] : [];
}
