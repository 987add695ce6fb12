import type { ReadTable } from './readTable.ts';

/** What a release changed of one figure, in the order of the columns of revisions.csv after `release`. */
export type Revised = [
	place: string,
	indicator: string,
	year: string,
	source: string,
	change: 'added' | 'corrected' | 'withdrawn',
	before: string,
	after: string
];

/**
 * What became of the figures between two states of observations.csv: those that are new, others, or gone. A
 * number that is only written otherwise (23 and 23.0) is the same.
 */
export function revised(before: ReadTable | undefined, after: ReadTable | undefined): Revised[] {
	const [old, now] = [figures(before), figures(after)];
	const found: Revised[] = [];
	for (const [key, value] of now) {
		const was = old.get(key);
		if (was === undefined) found.push([...keyOf(key), 'added', '', value]);
		else if (Number(was) !== Number(value)) found.push([...keyOf(key), 'corrected', was, value]);
	}
	for (const [key, was] of old) if (!now.has(key)) found.push([...keyOf(key), 'withdrawn', was, '']);
	return found.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** Each figure by its place, indicator, year and source, as the columns of observations.csv have them. */
function figures(read: ReadTable | undefined): Map<string, string> {
	return new Map(
		read?.rows.map(({ cells: [place, indicator, year, value = '', source] }) => [
			[place, indicator, year, source].join(),
			value
		])
	);
}

function keyOf(key: string): [string, string, string, string] {
	const [place = '', indicator = '', year = '', source = ''] = key.split(',');
	return [place, indicator, year, source];
}
