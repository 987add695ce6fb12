import { m } from '#messages';
import type { Classification } from '#lib/measures/classification/Classification.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { ofMeetings, outcomeParams } from '#lib/view/OutcomesView.ts';
import type { OutcomesInput } from '../consultations/OutcomesInput.ts';
import { outcomeNaming } from '../consultations/outcomeNaming.ts';
import { filtersInWords } from '../consultations/outcomesSentence.ts';
import type { FramedView, ViewRows } from '../FramedView.ts';
import { askedRegions, type AskedElsewhere, type AskedRegion } from './askedRegions.ts';

/** The map of what was said, ready to be drawn, and what it says of itself. */
export interface DrawnAsked {
	/** The twelve, those of whose meeting most was recorded first. */
	regions: AskedRegion[];
	classification: Classification;
	/** What the filters leave of what was said outside the meetings: counted apart, and not painted. */
	elsewhere: AskedElsewhere[];
	/** What regions without a number have instead of one, and how many there are of each. */
	unknown: { words: string; count: number }[];
	focus: string;
	framed: FramedView;
}

/** The map's path below the language. */
export const askedPath = 'consultations/map/';

/** Counts what was said in the meetings, region by region, and puts it into words. */
export function drawnAsked(input: OutcomesInput): DrawnAsked {
	const { data, counts, sources, page, query } = input;
	const { focus } = input.view;
	const { language, version, meetings, places } = data;
	const { params, rows } = counts;
	const scopes = params.scopes.split(',');
	const hasMeetings = scopes.includes(ofMeetings);
	const names = namesOf(places);
	const counted = askedRegions({ rows, meetings, names, hasMeetings, language });
	const { regions, elsewhere } = counted;
	const unknown = Map.groupBy(
		regions.filter(({ value }) => value === null),
		({ instead }) => instead
	);
	const chosen = params.themes.split(',').filter(Boolean);
	const themes = data.themes.filter(({ theme }) => chosen.includes(theme)).map(({ name }) => name);
	const framed: FramedView = {
		language,
		path: askedPath,
		query,
		page: `${page}#map`,
		title: titleOf(themes),
		year: null,
		measure: measureOf(input),
		sentence: hasMeetings ? sentenceOf(regions, focus, language) : m.asked_nothing_painted(),
		sources: sources.map((source) => ({ ...source, address: source.address ?? '' })),
		notes: notesOf(regions, elsewhere, language),
		showsShapes: true,
		key: ['consultations', ...chosen, focus].join(' '),
		version,
		rows: rowsOf(regions, elsewhere, scopes.length > 1 || !hasMeetings)
	};
	return {
		...counted,
		unknown: [...unknown].map(([words, of]) => ({ words, count: of.length })),
		focus,
		framed
	};
}

/** Names one theme; of several, how many there are: the measure names them. */
function titleOf(themes: readonly string[]): string {
	const [first] = themes;
	if (first === undefined) return m.asked_title();
	return m.asked_title_of({ themes: themes.length === 1 ? first : m.themes_counted({ n: themes.length }) });
}

/** What is counted, and which of it the filters leave besides one theme, which the title names. */
function measureOf({ data, view, counts: { params } }: OutcomesInput): string {
	const words = outcomeParams(view).words === params.words ? view.words : params.words;
	const themes = params.themes.includes(',') ? params.themes : '';
	const others = { ...params, themes, scopes: ofMeetings };
	const filters = filtersInWords(others, words, outcomeNaming(data), data.language);
	return [m.asked_measure(), filters].filter(Boolean).join(' · ');
}

function sentenceOf(regions: readonly AskedRegion[], focus: string, language: Language): string {
	const own = regions.find(({ place }) => place === focus);
	const most = regions[0]?.value ?? 0;
	const none = regions.filter(({ value }) => value === 0).length;
	const unfound = namesOfUnfound(regions, language);
	return [
		...(own ? [`${own.said}.`] : []),
		...(most ? [m.asked_most({ n: most, names: namesWith(regions, most, language) })] : []),
		...(none ? [m.asked_zero({ n: none })] : []),
		...(unfound ? [m.asked_not_found({ names: unfound })] : [])
	].join(' ');
}

function namesWith(regions: readonly AskedRegion[], value: number, language: Language): string {
	return listed(
		regions.filter((region) => region.value === value).map(({ name }) => name),
		language
	);
}

/** '' where all meetings were found. */
function namesOfUnfound(regions: readonly AskedRegion[], language: Language): string {
	return listed(
		regions.filter(({ isHeld }) => !isHeld).map(({ name }) => name),
		language
	);
}

function notesOf(
	regions: readonly AskedRegion[],
	elsewhere: readonly AskedElsewhere[],
	language: Language
): string[] {
	const others = elsewhere.reduce((sum, { count }) => sum + count, 0);
	const held = regions.filter(({ isHeld }) => isHeld).length;
	const names = namesOfUnfound(regions, language);
	return [
		m.asked_note_need(),
		...(names ? [m.asked_note_found({ held, of: regions.length, names })] : []),
		...(others ? [m.asked_note_others({ n: others })] : []),
		m.framing_note(),
		m.asked_note_sources()
	];
}

/**
 * A row for each region, and one for the country where something was said of it: `points` is of the meetings, and
 * `points_outside` empty where the filters leave out all that was said elsewhere.
 */
function rowsOf(
	regions: readonly AskedRegion[],
	elsewhere: readonly AskedElsewhere[],
	hasOthers: boolean
): ViewRows {
	const others = new Map(elsewhere.map(({ place, count }) => [place, count]));
	const country = elsewhere.filter(({ place }) => !regions.some((region) => region.place === place));
	return {
		columns: {
			place: 'string',
			name: 'string',
			meeting: 'string',
			points: 'integer',
			points_outside: 'integer'
		},
		cells: [
			...regions.map(({ place, name, isHeld, value }) => [
				place,
				name,
				isHeld ? 'held' : 'not found',
				value,
				hasOthers ? (others.get(place) ?? 0) : null
			]),
			...country.map(({ place, name, count }) => [place, name, null, null, count])
		]
	};
}
