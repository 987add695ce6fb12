import type { Fault } from './Fault.ts';

/** What determines the picture of a map page: the indicator, its year and the region set beside the others. */
export interface MapView {
	indicator: string;
	year: string;
	focus: string;
	/** The release of the data that it is frozen at; '' for the last one, whichever that is. */
	version: string;
}

/** What a map page can show, and what it shows when the address does not say. */
export interface MapChoices {
	/** Years of each indicator, the default one first. */
	years: ReadonlyMap<string, readonly string[]>;
	places: readonly string[];
	/** The releases of the data, the first one first. */
	releases: readonly string[];
	indicator: string;
	focus: string;
}

/** A query string, as far as a view reads it. */
export type Search = Pick<URLSearchParams, 'get' | 'size'>;

/** The view without any parameter in its address. */
export function defaultView(choices: MapChoices, indicator = choices.indicator): MapView {
	return { indicator, year: choices.years.get(indicator)?.[0] ?? '', focus: choices.focus, version: '' };
}

/**
 * Reads a view from an address. A value that the page cannot show falls back to the default and is
 * reported, so that the reader learns of it.
 */
export function readMapView(search: Search, choices: MapChoices): { view: MapView; faults: Fault[] } {
	const faults: Fault[] = [];
	const read = (parameter: string, allowed: readonly string[], otherwise: string) => {
		const given = search.get(parameter);
		if (given === null || given === otherwise) return otherwise;
		if (allowed.includes(given)) return given;
		faults.push({ parameter, given });
		return otherwise;
	};
	const indicator = read('indicator', [...choices.years.keys()], choices.indicator);
	const years = choices.years.get(indicator) ?? [];
	const year = read('year', years, years[0] ?? '');
	const focus = read('places', choices.places, choices.focus);
	const version = read('v', choices.releases, '');
	return { view: { indicator, year, focus, version }, faults };
}

/** The canonical query of a view: what differs from the default, in a fixed order; '' for the default. */
export function writeMapView(view: MapView, choices: MapChoices): string {
	const standard = defaultView(choices, view.indicator);
	const search = new URLSearchParams();
	if (view.indicator !== choices.indicator) search.set('indicator', view.indicator);
	if (view.year !== standard.year) search.set('year', view.year);
	if (view.focus !== standard.focus) search.set('places', view.focus);
	if (view.version) search.set('v', view.version);
	const query = search.toString();
	return query && `?${query}`;
}

/**
 * The years of each indicator with the default first: the latest that covers all twelve regions, or else the
 * latest that a map can show (as the view `standings` chooses).
 * @param mappable each indicator's years from the latest to the earliest, undated ones last.
 */
export function yearsOf(
	mappable: readonly { indicator: string; year: string; regions: number }[]
): Map<string, string[]> {
	return new Map(
		[...Map.groupBy(mappable, (row) => row.indicator)].map(([indicator, rows]) => {
			const first = rows.find((row) => row.regions === 12) ?? rows[0];
			const others = rows.filter((row) => row !== first);
			return [indicator, [first, ...others].flatMap((row) => row?.year ?? [])];
		})
	);
}
