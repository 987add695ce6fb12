import { readClassing, usualClassing, writeClassing, type Classing } from './classing.ts';
import type { Fault } from './Fault.ts';
import { levels, type Level } from './level.ts';
import type { Search } from './Search.ts';
import { readSiteLayers, type SiteLayer } from './siteLayers.ts';

/** What determines the picture of a map page. */
export interface MapView {
	indicator: string;
	year: string;
	level: Level;
	/** The region that the map is drawn close around; '' for the whole country. */
	within: string;
	/** The region set beside the others. */
	focus: string;
	classing: Classing;
	/** What is shown besides the figures. */
	sites: readonly SiteLayer[];
	/** The release of the data that it is frozen at; '' for the last one, whichever that is. */
	version: string;
}

/** What a map page can show, and what it shows when the address does not say. */
export interface MapChoices {
	/** Years of each indicator, the default one first. */
	years: ReadonlyMap<string, readonly string[]>;
	/** Of those with figures of provinces, the years that have them, the default one first. */
	provincialYears: ReadonlyMap<string, readonly string[]>;
	places: readonly string[];
	/** The releases of the data, the first one first. */
	releases: readonly string[];
	indicator: string;
	focus: string;
	/** The region whose provinces are drawn close, on the page of one; else the whole country's regions are. */
	within?: string;
}

/** The parameters of an address that a map reads. */
export const mapParameters = [
	'indicator',
	'year',
	'level',
	'within',
	'places',
	'method',
	'classes',
	'limits',
	'around',
	'sites',
	'v'
] as const;

/** The years that a map of this indicator can show at a level, the default one first. */
export function yearsAt(choices: MapChoices, indicator: string, level: Level): readonly string[] {
	return (level === 'province' ? choices.provincialYears : choices.years).get(indicator) ?? [];
}

/** The level of a page that nobody chose one for. */
function levelOf({ within }: MapChoices): Level {
	return within ? 'province' : 'region';
}

/** The view without any parameter in its address. */
export function defaultView(choices: MapChoices, indicator = choices.indicator): MapView {
	const level = levelOf(choices);
	return {
		indicator,
		year: yearsAt(choices, indicator, level)[0] ?? '',
		level,
		within: choices.within ?? '',
		focus: choices.focus,
		classing: usualClassing,
		sites: [],
		version: ''
	};
}

/**
 * Reads a view from an address. A value that the page cannot show falls back to the default and is
 * reported, so that the reader learns of it.
 */
export function readMapView(search: Search, choices: MapChoices): { view: MapView; faults: Fault[] } {
	const faults: Fault[] = [];
	const read = <T extends string>(parameter: string, allowed: readonly T[], otherwise: T): T => {
		const given = search.get(parameter);
		if (given === null || given === otherwise) return otherwise;
		const found = allowed.find((one) => one === given);
		if (found === undefined) faults.push({ parameter, given });
		return found ?? otherwise;
	};
	const indicator = read('indicator', [...choices.years.keys()], choices.indicator);
	const known = levels.filter((level) => yearsAt(choices, indicator, level).length);
	const level = read('level', known, levelOf(choices));
	const years = yearsAt(choices, indicator, level);
	const year = read('year', years, years[0] ?? '');
	const within = read('within', choices.places, choices.within ?? '');
	const focus = read('places', choices.places, choices.focus);
	const version = read('v', choices.releases, '');
	const { classing, faults: ofClassing } = readClassing(search);
	const { sites, faults: ofSites } = readSiteLayers(search);
	return {
		view: { indicator, year, level, within, focus, classing, sites, version },
		faults: [...faults, ...ofClassing, ...ofSites]
	};
}

/** The canonical query of a view: what differs from the default, in a fixed order; '' for the default. */
export function writeMapView(view: MapView, choices: MapChoices): string {
	const search = new URLSearchParams();
	if (view.indicator !== choices.indicator) search.set('indicator', view.indicator);
	if (view.year !== yearsAt(choices, view.indicator, view.level)[0]) search.set('year', view.year);
	if (view.level !== levelOf(choices)) search.set('level', view.level);
	if (view.within !== (choices.within ?? '')) search.set('within', view.within);
	if (view.focus !== choices.focus) search.set('places', view.focus);
	writeClassing(view.classing, search);
	if (view.sites.length) search.set('sites', view.sites.join(','));
	if (view.version) search.set('v', view.version);
	const query = search.toString().replaceAll('%2C', ',');
	return query && `?${query}`;
}

/** A view with some of it changed, as far as the page can show that: what goes with it falls back. */
export function changed(view: MapView, change: Partial<MapView>, choices: MapChoices): MapView {
	const wanted = { ...view, ...change };
	if (!yearsAt(choices, wanted.indicator, wanted.level).length) wanted.level = 'region';
	const years = yearsAt(choices, wanted.indicator, wanted.level);
	if (!years.includes(wanted.year)) wanted.year = years[0] ?? '';
	// Limits that were set for one indicator say nothing about another.
	const isOther = wanted.indicator !== view.indicator || wanted.level !== view.level;
	if (isOther && !change.classing && wanted.classing.method === 'manual') wanted.classing = usualClassing;
	return wanted;
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
