import { m } from '#messages';
import type { ChangeRow } from './changeRows.ts';

/**
 * What would change a place's rank most, in a sentence.
 * @param rows the largest gain first
 */
export function changeSentence(rows: readonly ChangeRow[], name: string, rank: number): string {
	const top = rows[0];
	const [median, next] = [top?.toMedian, top?.toNext];
	const most = Math.max(median?.gained ?? 0, next?.gained ?? 0);
	if (!top || most <= 0)
		return rank === 1 ? m.potential_change_is_first({ name }) : m.potential_change_nothing({ name });
	const said = { name, indicator: top.name, now: top.value, rank };
	// Where both give the same, the median is the aim that owes nothing to one other region.
	const sentence =
		median && median.gained === most
			? m.potential_change_to_median({ ...said, value: median.quantity, then: median.rank })
			: m.potential_change_to_next({
					...said,
					value: next?.quantity ?? '',
					other: next?.name ?? '',
					then: next?.rank ?? rank
				});
	return top.isAlone ? `${sentence} ${m.potential_change_alone()}` : sentence;
}
