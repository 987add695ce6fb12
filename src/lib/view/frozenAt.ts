import type { Fault } from './Fault.ts';
import type { Search } from './Search.ts';

/**
 * Reads the release of the data that an address freezes its view at (`v`); '' for none. One that was not published
 * is reported.
 */
export function readFrozenAt(
	search: Search,
	releases: readonly { release: string }[]
): { frozenAt: string; faults: Fault[] } {
	const given = search.get('v') ?? '';
	if (given === '' || releases.some(({ release }) => release === given))
		return { frozenAt: given, faults: [] };
	return { frozenAt: '', faults: [{ parameter: 'v', given }] };
}

/** A query with the release that its view is frozen at. @param query '' or with its question mark */
export function withFrozenAt(query: string, frozenAt: string): string {
	return frozenAt ? `${query}${query ? '&' : '?'}v=${frozenAt}` : query;
}
