import { m } from '#messages';
import { listed } from '#lib/view/listed.ts';
import type { BriefInput } from './BriefInput.ts';

/** What the atlas does not know of a region, a sentence each. */
export function unknownOfRegion({
	figures,
	cards,
	themes,
	words,
	meeting,
	place,
	language
}: BriefInput): string[] {
	const nameOf = (indicator: string) => cards.find((card) => card.indicator === indicator)?.name ?? indicator;
	const known = figures.filter((row) => row.value !== null);
	const without = (of: ReadonlySet<string>) =>
		themes.flatMap(({ theme, name }) => (of.has(theme) ? [] : [name]));
	const figureless = without(new Set(known.map(({ theme }) => theme)));
	const unsaid = without(
		new Set(words.flatMap(({ theme, outcome }) => (outcome === null ? [] : [theme]))).add('POP')
	);
	const partial = [...Map.groupBy(known, ({ indicator }) => indicator)].filter(
		([, rows]) => rows.length < 12
	);
	const disputed = known.filter((row) => row.disputed && row.place === place);
	const [held] = meeting;
	return [
		...(held?.status !== 'held' ? [m.brief_unknown_meeting()] : held.date ? [] : [m.brief_unknown_date()]),
		...(figureless.length ? [m.brief_unknown_themes({ themes: listed(figureless, language) })] : []),
		...partial.map(([indicator, rows]) =>
			rows.some((row) => row.place === place)
				? m.brief_unknown_elsewhere({ name: nameOf(indicator), n: rows.length })
				: m.brief_unknown_here({ name: nameOf(indicator), n: rows.length })
		),
		...disputed.map(({ indicator }) => m.brief_disputed({ name: nameOf(indicator) })),
		...(unsaid.length ? [m.brief_unsaid({ themes: listed(unsaid, language) })] : [])
	];
}
