import { m } from '#messages';
import type { Indicator } from '#lib/charts/RankedFigure.ts';
import { standingSentences } from '#lib/charts/standingSentences.ts';
import type { Language } from '#lib/view/languages.ts';
import { ofMeetings } from '#lib/view/OutcomesView.ts';
import { kindsOfOutcome } from '../consultations/outcomesChoices.ts';
import { kindOfOutcome } from '../outcomeWords.ts';
import type { ThemeBlock } from './themeBlocks.ts';

/** How many of a theme's outcomes are read out; the others stand on the region's page. */
const most = 2;

/** What was said of a theme in a region's meeting, beside where the region stands on its indicators. */
export interface BesideTheme<I extends Indicator> extends Pick<ThemeBlock<I>, 'theme' | 'name' | 'strips'> {
	/** How many outcomes of which kinds, and where the region stands: both, without a verdict. */
	sentence: string;
	said: { outcome: string; kind: string; summary: string }[];
	/** How many more were said in the meeting. */
	more: number;
	/** How many outcomes are none of the meeting. */
	outside: number;
}

/** Sets words beside figures, theme by theme; `silent` are the names of the themes that have neither. */
export function besideThemes<I extends Indicator>(
	blocks: readonly ThemeBlock<I>[],
	place: string,
	isHeld: boolean,
	language: Language
): { themes: BesideTheme<I>[]; silent: string[] } {
	const isSilent = ({ strips, words }: ThemeBlock<I>) => !strips.length && !words.length;
	return {
		themes: blocks
			.filter((block) => !isSilent(block))
			.map((block) => besideTheme(block, place, isHeld, language)),
		silent: blocks.filter(isSilent).map(({ name }) => name)
	};
}

function besideTheme<I extends Indicator>(
	{ theme, name, strips, words }: ThemeBlock<I>,
	place: string,
	isHeld: boolean,
	language: Language
): BesideTheme<I> {
	const met = words.filter(({ scope }) => scope === ofMeetings);
	const nothing = isHeld ? m.beside_nothing() : m.beside_no_meeting();
	const kinds = kindsOfOutcome
		.flatMap((kind) => {
			const n = met.filter((word) => word.kind === kind).length;
			return n ? [m.beside_kind({ kind: kindOfOutcome(kind).toLocaleLowerCase(), n })] : [];
		})
		.join(' · ');
	return {
		theme,
		name,
		strips,
		sentence: m.beside_sentence({
			said: met.length ? m.beside_said_kinds({ said: m.beside_said({ n: met.length }), kinds }) : nothing,
			standing: standingOf(strips[0], place, language)
		}),
		said: met.slice(0, most).map(({ outcome, kind, summary }) => ({
			outcome: outcome ?? '',
			kind: kindOfOutcome(kind),
			summary: summary ?? ''
		})),
		more: Math.max(0, met.length - most),
		outside: words.length - met.length
	};
}

/** Where the region stands on the indicator that speaks first for the theme. */
function standingOf<I extends Indicator>(
	strip: ThemeBlock<I>['strips'][number] | undefined,
	place: string,
	language: Language
): string {
	if (!strip) return m.beside_no_figure();
	const indicator = m.title_with_year({ name: strip.indicator.name, year: strip.year });
	const words = standingSentences(strip.figures, place, strip.indicator, language);
	return words ? m.beside_rank_for({ rank: words.rank, indicator }) : m.beside_unknown_for({ indicator });
}
