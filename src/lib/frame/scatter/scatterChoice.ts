import type { Fault } from '#lib/view/Fault.ts';
import type { Search } from '#lib/view/Search.ts';

/** How the axes are laid out: each by the range of its values, or both alike where they can be. */
export const scatterScales = ['auto', 'linear', 'log'] as const;
export type ScatterScale = (typeof scatterScales)[number];

/** What a reader of a scatter chose. */
export interface ScatterChoice {
	/** The indicator that stands against that of the page. */
	partner: string;
	scale: ScatterScale;
}

/** What can be chosen, and what is shown when nobody chose. */
export interface ScatterChoices {
	partners: readonly string[];
	usual: string;
}

/** The parameters of an address that are a scatter's own. */
export const scatterParameters = ['with', 'scale'] as const;

/** Reads an address (`with`, `scale`). What cannot be shown falls back to the default and is reported. */
export function readScatterChoice(
	search: Search,
	{ partners, usual }: ScatterChoices
): { choice: ScatterChoice; faults: Fault[] } {
	const faults: Fault[] = [];
	const read = <T extends string>(parameter: string, allowed: readonly T[], otherwise: T): T => {
		const given = search.get(parameter);
		const found = given === null ? otherwise : allowed.find((one) => one === given);
		if (found === undefined) faults.push({ parameter, given: given ?? '' });
		return found ?? otherwise;
	};
	const choice = { partner: read('with', partners, usual), scale: read('scale', scatterScales, 'auto') };
	return { choice, faults };
}

/** The canonical query of a choice; '' for the default. */
export function writeScatterChoice({ partner, scale }: ScatterChoice, usual: string): string {
	const search = new URLSearchParams();
	if (partner !== usual) search.set('with', partner);
	if (scale !== 'auto') search.set('scale', scale);
	const query = search.toString();
	return query && `?${query}`;
}
