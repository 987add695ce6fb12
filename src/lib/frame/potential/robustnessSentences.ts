import { m } from '#messages';
import { choiceNames } from '#lib/charts/robustness/choiceNames.ts';
import type { RankedDraws } from '#lib/charts/robustness/RankedDraws.ts';
import { shareInWords } from '#lib/charts/robustness/shareInWords.ts';
import { withinOne } from '#lib/charts/robustness/withinOne.ts';
import type { Sensitivity } from '#lib/measures/robustness/Robustness.ts';
import { shareInFirst } from '#lib/measures/robustness/shareInFirst.ts';
import type { Language } from '#lib/view/languages.ts';

/** What draws say of one place: how often it is among the first, and between which ranks it lies. */
export function standingInDraws({ name, rank, draws }: RankedDraws, language: Language): string[] {
	if (!draws) return [];
	const { counts, low, median, high } = draws;
	const [three, six] = [3, 6].map((first) => shareInWords(shareInFirst(counts, first) ?? 0, language));
	return [
		m.robustness_first({ name, three: three ?? '', six: six ?? '' }),
		low === high ? m.robustness_steady({ low, rank }) : m.robustness_interval({ low, high, median, rank })
	];
}

/** Which choice moves a place's rank most. */
export function choiceThatMatters(
	sensitivities: readonly Sensitivity[] | null,
	name: string,
	language: Language
): string {
	const most = sensitivities && byTotal(sensitivities)[0];
	if (!most) return m.robustness_unmoved({ name });
	const [first, total] = [most.firstOrder, most.total].map((share) =>
		shareInWords(withinOne(share), language)
	);
	return m.robustness_matters({
		name,
		choice: choiceNames[most.choice](),
		first: first ?? '',
		total: total ?? ''
	});
}

/** The choice that matters most first. */
export function byTotal(sensitivities: readonly Sensitivity[]): Sensitivity[] {
	return sensitivities.toSorted((a, b) => b.total - a.total);
}
