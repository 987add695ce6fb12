import type { Fault } from './Fault.ts';
import { folded, withoutArticle } from './folded.ts';
import { readable } from './readable.ts';
import type { Search } from './Search.ts';

/** What an outcome can be filtered by, each by the name of its parameter. */
export const outcomeFilters = ['kind', 'theme', 'sector', 'role', 'scope'] as const;
export type OutcomeFilter = (typeof outcomeFilters)[number];

/** The parameters of an address that pictures of outcomes read. */
export const outcomeParameters = [...outcomeFilters, 'q', 'at', 'places'] as const;

/** The scope of what was said in the meetings: the only one that counts unless the reader asks for others. */
export const ofMeetings = 'meeting';

/** A crossing of the matrix: a theme in a region, a whole theme, or a whole region; '' for all. */
export interface Crossing {
	theme: string;
	place: string;
}

/** A crossing as an address has it: `RH:MA-07`. */
export const keyOf = ({ theme, place }: Crossing) => `${theme}:${place}`;

/** What determines the pictures of outcomes and their list. */
export interface OutcomesView {
	/** The chosen codes of each filter, in the order of the choices; none where all count. Of scope, never none. */
	filters: Readonly<Record<OutcomeFilter, readonly string[]>>;
	/** What the texts must have, as the reader typed it. */
	words: string;
	/** What the list is of; both '' for all. */
	at: Crossing;
	/** The region set beside the others. */
	focus: string;
}

/** What can be filtered by, and what is shown when the address does not say. */
export interface OutcomesChoices {
	filters: Readonly<Record<OutcomeFilter, readonly string[]>>;
	/** The regions, and the country for what was said of no region. */
	places: readonly string[];
	focus: string;
}

/** The longest text that is searched for, in letters. */
export const longestWords = 80;

/** The view without any parameter in its address. */
export function defaultOutcomes({ focus }: Pick<OutcomesChoices, 'focus'>): OutcomesView {
	return {
		filters: { kind: [], theme: [], sector: [], role: [], scope: [ofMeetings] },
		words: '',
		at: { theme: '', place: '' },
		focus
	};
}

/** Reads a view from an address. What cannot be shown falls back to the default and is reported. */
export function readOutcomesView(
	search: Search,
	choices: OutcomesChoices
): { view: OutcomesView; faults: Fault[] } {
	const faults: Fault[] = [];
	const usual = defaultOutcomes(choices);
	const filters = { ...usual.filters };
	for (const name of outcomeFilters) {
		const given = search.get(name);
		if (given === null) continue;
		const chosen = new Set(given.split(','));
		const known = choices.filters[name].filter((code) => chosen.has(code));
		if (known.length === chosen.size) filters[name] = whole(name, known, choices);
		else faults.push({ parameter: name, given });
	}
	const given = search.get('q') ?? '';
	const words = Array.from(given).slice(0, longestWords).join('');
	if (words !== given) faults.push({ parameter: 'q', given, most: longestWords });
	const at = search.get('at');
	const crossing = at === null ? usual.at : readCrossing(at, choices);
	if (!crossing) faults.push({ parameter: 'at', given: at ?? '' });
	const place = search.get('places');
	const isRegion = place !== null && place !== 'MA' && choices.places.includes(place);
	if (place !== null && !isRegion) faults.push({ parameter: 'places', given: place });
	return {
		view: {
			filters,
			words,
			at: crossing ?? usual.at,
			focus: isRegion ? place : usual.focus
		},
		faults
	};
}

/** All of a filter's codes are the same as none of them; of scopes, all are all. */
function whole(
	name: OutcomeFilter,
	known: readonly string[],
	{ filters }: Pick<OutcomesChoices, 'filters'>
): readonly string[] {
	return name !== 'scope' && known.length === filters[name].length ? [] : known;
}

function readCrossing(given: string, { filters, places }: OutcomesChoices): Crossing | undefined {
	const [theme = '', place = '', ...rest] = given.split(':');
	const isKnown = (code: string, known: readonly string[]) => code === '' || known.includes(code);
	if (rest.length || !given.includes(':')) return undefined;
	return isKnown(theme, filters.theme) && isKnown(place, places) ? { theme, place } : undefined;
}

/** The canonical query of a view: what differs from the default, in a fixed order; '' for the default. */
export function writeOutcomesView(view: OutcomesView, choices: Pick<OutcomesChoices, 'focus'>): string {
	const search = new URLSearchParams();
	const usual = defaultOutcomes(choices);
	for (const name of outcomeFilters) {
		const chosen = view.filters[name].join(',');
		if (chosen !== usual.filters[name].join(',')) search.set(name, chosen);
	}
	if (view.words) search.set('q', view.words);
	if (view.at.theme || view.at.place) search.set('at', keyOf(view.at));
	if (view.focus !== usual.focus) search.set('places', view.focus);
	return readable(search);
}

/** A filter with a code more, or less; the last scope stays. */
export function toggled(
	view: OutcomesView,
	name: OutcomeFilter,
	code: string,
	choices: Pick<OutcomesChoices, 'filters'>
): OutcomesView {
	const before = view.filters[name];
	const wanted = before.includes(code) ? before.filter((one) => one !== code) : [...before, code];
	const known = choices.filters[name].filter((one) => wanted.includes(one));
	const kept = name === 'scope' && known.length === 0 ? [ofMeetings] : known;
	return { ...view, filters: { ...view.filters, [name]: whole(name, kept, choices) } };
}

/** The parameters of the questions about outcomes. */
export type OutcomeParams = Record<'kinds' | 'themes' | 'sectors' | 'roles' | 'scopes' | 'words', string>;

/** What the questions are asked for a view: lists with commas, '' for all; words folded as texts are. */
export function outcomeParams({ filters, words }: Pick<OutcomesView, 'filters' | 'words'>): OutcomeParams {
	return {
		kinds: filters.kind.join(','),
		themes: filters.theme.join(','),
		sectors: filters.sector.join(','),
		roles: filters.role.join(','),
		scopes: filters.scope.join(','),
		words: folded(words).split(' ').filter(Boolean).map(withoutArticle).join(' ')
	};
}
