import { m } from '#messages';
import { classingWords, pivotWords } from '#lib/charts/classingWords.ts';
import { mapSentence } from '#lib/charts/mapSentence.ts';
import { rankedFigures, type Indicator, type RankedFigure } from '#lib/charts/RankedFigure.ts';
import type { Classification } from '#lib/measures/classification/Classification.ts';
import type { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import type { MapView } from '#lib/view/MapView.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { FramedView, ViewRows } from '../FramedView.ts';
import { figuresAt, toldOfPast, type Past } from '../past.ts';
import type { SourceInLine } from '../SourceInLine.ts';
import { siteGroups, type SiteGroup } from './siteGroups.ts';
import type { KnownSites } from './Sites.svelte.ts';

/** A map's indicator, as its pages know it. */
export type MapIndicator = Indicator & {
	unit_name: string;
	/** Whether the figures of places add up to the country's, which is then no measure for one of them. Only maps ask. */
	additive?: boolean;
};

/** What a map is drawn from. */
export interface MapInput {
	language: Language;
	indicator: MapIndicator;
	view: MapView;
	/** Of all places of the view's level. */
	rows: Answer<typeof figuresOfPlaces>;
	/** The country's own figure, null where it is not known. */
	national: number | null;
	/** Of the country, the regions and, where the view shows them, the provinces. */
	names: ReadonlyMap<string, string>;
	/** The region of each province. */
	regionOf: ReadonlyMap<string, string>;
	/** Those that the figures may name; the ones that they do are told. */
	sources: readonly SourceInLine[];
	notes: readonly { note: string; text: string }[];
	/** Where the view shows some: all there are, once they are there. */
	sites?: KnownSites | 'refused' | undefined;
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
	/** How the values were put into classes. */
	classes: string;
	/** What a diverging scale turns around, in words. */
	pivot: string | undefined;
	/** Whether the country's own figure is one to set the places' beside. */
	hasNational: boolean;
	/** Places without a figure. */
	missing: number;
	indicator: MapIndicator;
	names: ReadonlyMap<string, string>;
	regionOf: ReadonlyMap<string, string>;
	focus: string;
	view: MapView;
	/** What the view shows besides the figures: each layer, or why it does not. */
	sites: readonly SiteGroup[] | 'waiting' | 'refused';
	framed: FramedView;
}

/** Ranks and classes a map's figures, and puts into words what the frame must know of it. */
export function drawnMap(input: MapInput): DrawnMap {
	const { language, indicator, view, names, regionOf, national, version, page, query } = input;
	const rows = figuresAt(input.rows, input.past, indicator.indicator, view.year);
	const shown = new Set(rows.map(({ place }) => place));
	const told = toldOfPast(
		input.past,
		names,
		language,
		() => indicator,
		(one) => one.indicator === indicator.indicator && one.year === view.year && shown.has(one.place)
	);
	const pivotValue = { none: null, national, zero: 0 }[view.classing.around];
	const wanted = { ...view.classing, pivot: pivotValue };
	const { figures, classification } = rankedFigures(rows, names, indicator, language, wanted);
	const missing = figures.filter((figure) => figure.value === null).length;
	const sites = view.sites.length ? sitesOf(input) : [];
	const ofFigures = input.sources.filter(({ source }) => figures.some((figure) => figure.source === source));
	const sources = [...ofFigures, ...sourcesOf(sites, input.sites, ofFigures)];
	const pivot = pivotWords(classification, view.classing, indicator, language);
	const isUnknown = view.classing.around === 'national' && national === null;
	const framed: FramedView = {
		language,
		path: `indicators/${indicator.indicator}/`,
		query,
		page,
		frozen: view.version ? undefined : input.frozenPage,
		title: mapTitle(view, indicator.name, names),
		year: view.year === 'n.d.' ? null : view.year,
		measure: [
			`${indicator.unit_name} · ${direction(indicator)}`,
			...coverage(view, figures.length, missing)
		].join(' '),
		sentence: mapSentence(figures, view.focus, national, indicator, language),
		sources,
		notes: [...told, ...cautions(input.notes, figures, language), ...(isUnknown ? [m.pivot_unknown()] : [])],
		showsShapes: true,
		key: [indicator.indicator, view.focus, ...(view.level === 'region' ? [] : [view.level])].join(' '),
		version,
		rows: rowsOfMap(figures, indicator, view)
	};
	const classes = classingWords(view.classing, pivot);
	const { focus } = view;
	return {
		figures,
		classification,
		classes,
		pivot,
		hasNational: national !== null && !indicator.additive,
		missing,
		indicator,
		names,
		regionOf,
		focus,
		view,
		sites,
		framed
	};
}

function sitesOf({ sites, view, names, language }: MapInput): DrawnMap['sites'] {
	if (typeof sites !== 'object') return sites ?? 'waiting';
	return siteGroups(sites.rows, view.sites, names, language);
}

/** Those that tell of the sites shown, besides others. */
function sourcesOf(
	groups: DrawnMap['sites'],
	known: MapInput['sites'],
	others: readonly SourceInLine[]
): SourceInLine[] {
	if (typeof groups === 'string' || typeof known !== 'object') return [];
	const named = new Set(groups.flatMap(({ sites }) => sites.map(({ source }) => source)));
	for (const { source } of others) named.delete(source);
	return known.sources.filter(({ source }) => named.has(source));
}

/** What a map shows, with its year. */
function mapTitle(
	{ level, within, year: of }: MapView,
	name: string,
	names: ReadonlyMap<string, string>
): string {
	const year = of === 'n.d.' ? m.undated() : of;
	if (level === 'region') return m.title_with_year({ name, year });
	const region = names.get(within);
	return region === undefined
		? m.title_of_provinces({ name, year })
		: m.title_of_provinces_within({ name, region, year });
}

function rowsOfMap(figures: readonly RankedFigure[], indicator: MapIndicator, { year }: MapView): ViewRows {
	return {
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
			year,
			figure.value,
			indicator.unit,
			figure.rank,
			figure.source
		])
	};
}

function direction(indicator: Indicator): string {
	if (indicator.direction === 'higher') return m.higher_is_better();
	return indicator.direction === 'lower' ? m.lower_is_better() : m.neutral_direction();
}

function coverage({ level }: MapView, of: number, missing: number): string[] {
	if (missing === 0) return [];
	const known = of - missing;
	return [level === 'province' ? m.coverage_provinces({ known, of }) : m.coverage_partial({ known })];
}

/** The notes of the figures shown, and which of them have sources that differ. */
function cautions(notes: MapInput['notes'], figures: readonly RankedFigure[], language: Language): string[] {
	const disputed = figures.filter((figure) => figure.disputed).map(({ name }) => name);
	return [
		...notes.filter(({ note }) => figures.some((figure) => figure.note === note)).map(({ text }) => text),
		...(disputed.length ? [m.disputed_for({ names: listed(disputed, language) })] : [])
	];
}
