import { outcomesOfIndicator } from '#lib/questions/outcomesOfIndicator.ts';
import type { Language } from '#lib/view/languages.ts';
import { ofMeetings } from '#lib/view/OutcomesView.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

/** What was said about what an indicator measures, and in how many regions' meetings its theme was spoken of. */
export async function saidOfIndicator(indicator: string, lang: Language) {
	const rows = await ask(await atlas(), outcomesOfIndicator, { indicator, lang });
	const met = rows.filter(({ on_theme, scope }) => on_theme && scope === ofMeetings);
	return {
		direct: rows.filter(({ direct }) => direct),
		regions: new Set(met.map(({ place }) => place)).size
	};
}
