import { defaults } from './defaults.ts';
import type { Fault } from './Fault.ts';
import type { Search } from './Search.ts';

/**
 * Reads the region in focus from an address (`places`). One that is not there falls back to the default and is
 * reported.
 * @param regions the codes that may be in focus
 */
export function readFocus(search: Search, regions: readonly string[]): { focus: string; faults: Fault[] } {
	const given = search.get('places');
	if (given === null || regions.includes(given)) return { focus: given ?? defaults.focus, faults: [] };
	return { focus: defaults.focus, faults: [{ parameter: 'places', given }] };
}

/** The canonical query of a region in focus; '' for the default. */
export function writeFocus(focus: string): string {
	return focus === defaults.focus ? '' : `?places=${focus}`;
}
