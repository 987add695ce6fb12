import type { Fault } from '#lib/view/Fault.ts';
import type { Search } from '#lib/view/Search.ts';

/** How the dispersion between regions is measured. */
export const dispersionMeasures = ['variation', 'gini', 'theil'] as const;
export type DispersionMeasure = (typeof dispersionMeasures)[number];

/** Whether each region counts once, or as much as it has inhabitants. */
export const weightings = ['equal', 'population'] as const;
export type Weighting = (typeof weightings)[number];

/** What a reader of the balance between regions chose. */
export interface BalanceChoice {
	/** The indicator whose regions are shown. */
	indicator: string;
	measure: DispersionMeasure;
	weighting: Weighting;
}

/** The parameters of an address that are the balance's own. */
export const balanceParameters = ['balance', 'dispersion', 'weighting'] as const;

/** Shown when nobody chose: its direction depends on how dispersion is measured. Another if it is not known. */
const usual = 'unemployment_census';

/** The indicator that is shown when nobody chose. @param indicators that can be shown, at least one */
export function usualBalance(indicators: readonly string[]): string {
	return indicators.find((one) => one === usual) ?? indicators[0] ?? usual;
}

/** Reads an address. What cannot be shown falls back to the default and is reported. */
export function readBalanceChoice(
	search: Search,
	indicators: readonly string[]
): { choice: BalanceChoice; faults: Fault[] } {
	const faults: Fault[] = [];
	const read = <T extends string>(parameter: string, allowed: readonly T[], otherwise: T): T => {
		const given = search.get(parameter);
		const found = given === null ? otherwise : allowed.find((one) => one === given);
		if (found === undefined) faults.push({ parameter, given: given ?? '' });
		return found ?? otherwise;
	};
	const choice = {
		indicator: read('balance', indicators, usualBalance(indicators)),
		measure: read('dispersion', dispersionMeasures, 'variation'),
		weighting: read('weighting', weightings, 'equal')
	};
	return { choice, faults };
}

/** The canonical query of a choice; '' for the default. */
export function writeBalanceChoice(
	{ indicator, measure, weighting }: BalanceChoice,
	indicators: readonly string[]
): string {
	const search = new URLSearchParams();
	if (indicator !== usualBalance(indicators)) search.set('balance', indicator);
	if (measure !== 'variation') search.set('dispersion', measure);
	if (weighting !== 'equal') search.set('weighting', weighting);
	const query = search.toString();
	return query && `?${query}`;
}
