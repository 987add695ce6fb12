import { m } from '#messages';
import { rankedFigures, type Indicator, type RankedFigure } from '#lib/charts/RankedFigure.ts';
import type { Classification } from '#lib/measures/classification.ts';
import type { regionalFigures } from '#lib/questions/regionalFigures.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import type { MapView } from '#lib/view/MapView.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { FramedView } from '../FramedView.ts';
import { figuresAt, toldOfPast, type Past } from '../past.ts';
import type { SourceInLine } from '../SourceInLine.ts';

/** A map's indicator, as its pages know it. */
export type MapIndicator = Indicator & { unit_name: string };

/** What a map is drawn from. */
export interface MapInput {
	language: Language;
	indicator: MapIndicator;
	view: MapView;
	rows: Answer<typeof regionalFigures>;
	names: ReadonlyMap<string, string>;
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
	/** The canonical query of the view on its indicator's own page. */
	query: string;
}

/** A map ready to be drawn, and what it says of itself. */
export interface DrawnMap {
	figures: RankedFigure[];
	classification: Classification;
	/** Regions without a figure. */
	missing: number;
	indicator: MapIndicator;
	focus: string;
	framed: FramedView;
}

/** Ranks and classes a map's figures, and puts into words what the frame must know of it. */
export function drawnMap(input: MapInput): DrawnMap {
	const { language, indicator, view, names, version, page, query } = input;
	const rows = figuresAt(input.rows, input.past, indicator.indicator, view.year);
	const told = toldOfPast(
		input.past,
		names,
		language,
		() => indicator,
		(one) => one.indicator === indicator.indicator && one.year === view.year
	);
	const { figures, classification } = rankedFigures(rows, names, indicator, language);
	const missing = figures.filter((figure) => figure.value === null).length;
	const title = m.title_with_year({
		name: indicator.name,
		year: view.year === 'n.d.' ? m.undated() : view.year
	});
	const own = figures.find(({ place }) => place === view.focus);
	const sources = input.sources.filter(({ source }) => figures.some((figure) => figure.source === source));
	const framed: FramedView = {
		language,
		path: `indicators/${indicator.indicator}/`,
		query,
		page,
		frozen: view.version ? undefined : input.frozenPage,
		title,
		year: view.year === 'n.d.' ? null : view.year,
		measure: [`${indicator.unit_name} · ${direction(indicator)}`, ...coverage(missing)].join(' '),
		sentence: own ? `${own.said}.` : '',
		sources,
		notes: [...told, ...cautions(input.notes, figures, language)],
		showsShapes: true,
		key: `${indicator.indicator} ${view.focus}`,
		version,
		rows: {
			columns: {
				place: 'string',
				name: 'string',
				indicator: 'string',
				year: 'string',
				value: 'number',
				unit: 'string',
				rank: 'integer',
				source: 'string'
			},
			cells: figures.map((figure) => [
				figure.place,
				figure.name,
				indicator.indicator,
				view.year,
				figure.value,
				indicator.unit,
				figure.rank,
				figure.source
			])
		}
	};
	return { figures, classification, missing, indicator, focus: view.focus, framed };
}

function direction(indicator: Indicator): string {
	if (indicator.direction === 'higher') return m.higher_is_better();
	return indicator.direction === 'lower' ? m.lower_is_better() : m.neutral_direction();
}

function coverage(missing: number): string[] {
	return missing ? [m.coverage_partial({ known: 12 - missing })] : [];
}

/** The notes of the figures shown, and which of them have sources that differ. */
function cautions(notes: MapInput['notes'], figures: readonly RankedFigure[], language: Language): string[] {
	const disputed = figures.filter((figure) => figure.disputed).map(({ name }) => name);
	return [
		...notes.filter(({ note }) => figures.some((figure) => figure.note === note)).map(({ text }) => text),
		...(disputed.length ? [m.disputed_for({ names: listed(disputed, language) })] : [])
	];
}
