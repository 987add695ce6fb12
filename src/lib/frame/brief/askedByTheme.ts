import { kindOfOutcome, scopeOfOutcome } from '../outcomeWords.ts';
import type { BriefTheme } from './Brief.ts';
import type { BriefInput } from './BriefInput.ts';
import type { SourceNumbers } from './SourceNumbers.ts';

/** How many characters the second page has room for; an outcome's own line of kind and speaker counts as more. */
const room = 2600;
const perOutcome = 70;

type Row = BriefInput['words'][number];

/**
 * What was said, theme by theme, what was said at the meeting before the rest; `left` is how many outcomes the page
 * has no room for, of which those said elsewhere give way first.
 */
export function askedByTheme(
	words: readonly Row[],
	sources: SourceNumbers
): { asked: BriefTheme[]; left: number } {
	const said = words.filter((row) => row.outcome !== null);
	const byScope = said.toSorted((a, b) => Number(isOutside(a)) - Number(isOutside(b)));
	let taken = 0;
	const kept = byScope.filter((row) => (taken += lengthOf(row)) <= room);
	const order = [...new Set(said.map(({ theme }) => theme))];
	const byTheme = Map.groupBy(kept, ({ theme }) => theme);
	const asked = order.flatMap((theme): BriefTheme[] => {
		const rows = byTheme.get(theme);
		if (!rows) return [];
		return [{ theme, name: rows[0]?.theme_name ?? theme, items: rows.map((row) => itemOf(row, sources)) }];
	});
	return { asked, left: said.length - kept.length };
}

const isOutside = ({ scope }: Row) => scope !== 'meeting';
const lengthOf = ({ summary, speaker }: Row) => perOutcome + `${summary ?? ''}${speaker ?? ''}`.length;

function itemOf(row: Row, sources: SourceNumbers): BriefTheme['items'][number] {
	return {
		outcome: row.outcome ?? '',
		kind: kindOfOutcome(row.kind),
		outside: scopeOfOutcome(row.scope),
		text: row.summary ?? '',
		who: row.speaker ?? '',
		source: sources.of(row.source) ?? 0
	};
}
