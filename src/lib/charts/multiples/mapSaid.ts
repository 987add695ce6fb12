import { m } from '#messages';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { quantity } from '#lib/view/numbers.ts';
import type { Indicator, RankedFigure } from '../RankedFigure.ts';

/** A small map in a sentence: its highest and lowest regions, the one in focus, and how many are known. */
export function mapSaid(
	title: string,
	figures: readonly RankedFigure[],
	focus: string,
	indicator: Indicator,
	language: Language
): string {
	const known = figures.filter((figure) => figure.value !== null);
	const values = known.flatMap(({ value }) => value ?? []);
	const at = (value: number) => {
		const names = known.filter((figure) => figure.value === value).map(({ name }) => name);
		return m.multiples_value_of({
			names: listed(names, language),
			value: quantity(value, indicator, language)
		});
	};
	const own = figures.find(({ place }) => place === focus);
	const coverage = m.coverage_regions({ n: known.length });
	if (!values.length) return `${title}. ${coverage}.`;
	return m.multiples_said({
		title,
		highest: at(Math.max(...values)),
		lowest: at(Math.min(...values)),
		own: own?.said ?? '',
		coverage
	});
}
