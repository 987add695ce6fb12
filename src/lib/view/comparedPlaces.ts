import type { Fault } from './Fault.ts';
import type { Search } from './Search.ts';

/** How many regions may be compared. */
export const comparedRange = { fewest: 2, most: 4 } as const;

/**
 * The regions that are compared when nobody chose, the one in focus first: Marrakech-Safi beside the two for which
 * the National Investment Commission approved the most projects. They are fixed: an address without parameters shows
 * the same places tomorrow, whatever the figures say by then.
 */
export const usuallyCompared: readonly string[] = ['MA-07', 'MA-06', 'MA-01'];

/**
 * Reads the regions to compare from an address (`places`): two to four codes with commas between them, in the
 * reader's order, the one in focus first. Anything else falls back to the default and is reported.
 * @param regions the codes that may be compared
 */
export function readComparedPlaces(
	search: Search,
	regions: readonly string[]
): { places: readonly string[]; faults: Fault[] } {
	const given = search.get('places');
	if (given === null) return { places: usuallyCompared, faults: [] };
	const places = given.split(',');
	const isKnown = places.every((place) => regions.includes(place));
	const isSingle = new Set(places).size === places.length;
	const { fewest, most } = comparedRange;
	if (isKnown && isSingle && places.length >= fewest && places.length <= most) return { places, faults: [] };
	return { places: usuallyCompared, faults: [{ parameter: 'places', given }] };
}

/** The canonical query of a comparison; '' for the default. */
export function writeComparedPlaces(places: readonly string[]): string {
	const codes = places.join(',');
	return codes === usuallyCompared.join(',') ? '' : `?places=${codes}`;
}

/**
 * The places with another one at a position: added behind the last, or taken out where `place` is ''. One that is
 * compared already changes places with the one that it takes the position of.
 */
export function withPlaceAt(places: readonly string[], at: number, place: string): string[] {
	if (place === '') return places.filter((_, index) => index !== at);
	const from = places.indexOf(place);
	const replaced = places[at];
	if (replaced === undefined) return from < 0 ? [...places, place] : [...places];
	return places.map((one, index) => (index === at ? place : index === from ? replaced : one));
}
