import { kinds, type Kind } from './Entry.ts';
import type { Found } from './ranked.ts';

export interface Group {
	kind: Kind;
	found: Found[];
}

/** So many fit on a screen without a search in the search. */
export const mostShown = 9;
/** So many of each kind are shown, however many of another fit better. */
const ofEach = 2;

/** The best of what was found, kind by kind, the kind of the best first. @param found the best first */
export function shown(found: readonly Found[]): Group[] {
	const groups = kinds.map((kind) => ({ kind, found: found.filter(({ entry }) => entry.kind === kind) }));
	const sure = new Set(groups.flatMap((group) => group.found.slice(0, ofEach)));
	const taken = new Set([...sure, ...found.filter((one) => !sure.has(one))].slice(0, mostShown));
	const first = (group: Group) => found.findIndex(({ entry }) => entry.kind === group.kind);
	return groups
		.map((group) => ({ ...group, found: group.found.filter((one) => taken.has(one)) }))
		.filter((group) => group.found.length)
		.sort((a, b) => first(a) - first(b));
}
