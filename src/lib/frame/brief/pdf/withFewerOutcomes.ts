import { m } from '#messages';
import type { Brief, BriefTheme } from '../Brief.ts';

/** A brief without as many of its outcomes, of which those said elsewhere than at the meeting give way first. */
export function withFewerOutcomes(brief: Brief, n: number): Brief {
	let asked: BriefTheme[] = brief.asked;
	for (let gone = 0; gone < n; gone += 1) {
		const all = asked.flatMap(({ items }) => items);
		const last = all.findLast(({ outside }) => outside) ?? all.at(-1);
		asked = asked
			.map((theme) => ({ ...theme, items: theme.items.filter((item) => item !== last) }))
			.filter(({ items }) => items.length);
	}
	return { ...brief, asked, askedMore: n ? m.brief_asked_more({ n: brief.left + n }) : brief.askedMore };
}
