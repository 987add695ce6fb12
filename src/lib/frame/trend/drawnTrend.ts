import { m } from '#messages';
import type { everyFigure } from '#lib/questions/everyFigure.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { quantity } from '#lib/view/numbers.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { FramedView } from '../FramedView.ts';
import type { MapIndicator } from '../map/drawnMap.ts';
import { figuresAt, toldOfPast, type Past } from '../past.ts';
import type { SourceInLine } from '../SourceInLine.ts';

/** What a trend is drawn from. */
export interface TrendInput {
	language: Language;
	indicator: MapIndicator & { rebased_after: number | null };
	/** Every figure of the indicator; the preferred ones of the regions are drawn. */
	figures: Answer<typeof everyFigure>;
	names: ReadonlyMap<string, string>;
	focus: string;
	sources: readonly SourceInLine[];
	version: DataVersion;
	/** Of the figures; frozen where the view is. */
	past: Past;
	/** The address of the page where it stands, with what the reader chose. */
	page: string;
	query: string;
}

/** A trend ready to be drawn, and what it says of itself. */
export interface DrawnTrend {
	rows: Answer<typeof everyFigure>;
	indicator: MapIndicator;
	names: ReadonlyMap<string, string>;
	focus: string;
	/** Years after which the series has another base. */
	breaks: number[];
	framed: FramedView;
}

/** Undefined where fewer than two years are known. */
export function drawnTrend(input: TrendInput): DrawnTrend | undefined {
	const { language, indicator, names, focus, version, past, page, query } = input;
	const kept = input.figures.filter((row) => row.preferred && row.level === 'region' && row.year !== 'n.d.');
	const rows = [...Map.groupBy(kept, (row) => row.year)].flatMap(([year, of]) =>
		figuresAt<Known | (Omit<Known, 'value'> & { value: null })>(of, past, indicator.indicator, year).filter(
			isKnown
		)
	);
	const years = [...new Set(rows.map(({ year }) => Number(year)))].sort((a, b) => a - b);
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined || first === last) return undefined;
	const base = indicator.rebased_after;
	const breaks = base !== null && first <= base && last > base ? [base] : [];
	const name = names.get(focus) ?? focus;
	const own = rows.filter(({ place }) => place === focus).sort((a, b) => Number(a.year) - Number(b.year));
	const framed: FramedView = {
		language,
		path: `indicators/${indicator.indicator}/trend/`,
		query,
		page,
		title: m.trend_of({ name: indicator.name, first, last }),
		year: null,
		measure: indicator.unit_name,
		sentence: own.length
			? m.trend_sentence({
					name,
					known: listed(
						own.map(({ year, value }) => m.in_year({ value: quantity(value, indicator, language), year })),
						language
					)
				})
			: m.no_figure_for({ name }),
		sources: input.sources.filter(({ source }) => rows.some((row) => row.source === source)),
		notes: [
			...toldOfPast(
				past,
				names,
				language,
				() => indicator,
				(one) => one.indicator === indicator.indicator && years.includes(Number(one.year))
			),
			...new Set([
				...rows.flatMap(({ note }) => note ?? []),
				...(breaks.length ? [m.trend_base_break()] : [])
			])
		],
		showsShapes: false,
		key: `${indicator.indicator} trend ${focus}`,
		version,
		rows: {
			columns: {
				place: 'string',
				name: 'string',
				indicator: 'string',
				year: 'string',
				value: 'number',
				unit: 'string',
				source: 'string'
			},
			cells: rows.map((row) => [
				row.place,
				names.get(row.place) ?? row.place,
				indicator.indicator,
				row.year,
				row.value,
				indicator.unit,
				row.source
			])
		}
	};
	return { rows, indicator, names, focus, breaks, framed };
}

type Known = Answer<typeof everyFigure>[number];

function isKnown(row: { value: number | null }): row is Known {
	return row.value !== null;
}
