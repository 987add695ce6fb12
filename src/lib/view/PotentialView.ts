import type { Fault } from './Fault.ts';
import { readable } from './readable.ts';
import type { Search } from './Search.ts';

/** How much each pillar of an index counts: whole numbers from 0 to 100, which need not add up to anything. */
export type Weights = ReadonlyMap<string, number>;

/** The choices of an index besides its weights, each by its name. */
export interface RecipeChoices {
	treatment: string;
	missing: string;
	normalisation: string;
	aggregation: string;
}

/** What determines the picture of the index. */
export interface PotentialView<R extends RecipeChoices> {
	weights: Weights;
	recipe: R;
	/** The region set beside the others. */
	focus: string;
	/** A second weighting whose ranks are set beside the first's; null for none. */
	versus: Weights | null;
	/** The release of the data that it is frozen at; '' for the last one, whichever that is. */
	version: string;
}

/** What the index can be made of, and what it is when the address does not say. */
export interface PotentialChoices<R extends RecipeChoices> {
	/** The pillars that have figures, in their order. */
	pillars: readonly string[];
	recipes: { readonly [P in keyof R]: readonly R[P][] };
	recipe: R;
	places: readonly string[];
	focus: string;
	/** The releases of the data, the first one first. */
	releases: readonly string[];
}

/** The parameters of an address that the index reads. */
export const potentialParameters = [
	'weights',
	'treatment',
	'missing',
	'normalisation',
	'aggregation',
	'places',
	'versus',
	'v'
] as const;

/** Of a weight; half of it is what each pillar has when nobody chose. */
export const mostWeight = 100;

/** Each pillar as much as the others. */
export function equalWeights(pillars: readonly string[]): Weights {
	return new Map(pillars.map((pillar) => [pillar, mostWeight / 2]));
}

/** Weights of which one is another. */
export function withWeight(weights: Weights, pillar: string, weight: number): Weights {
	return new Map([...weights, [pillar, weight]]);
}

/** The view without any parameter in its address. */
export function defaultPotential<R extends RecipeChoices>(choices: PotentialChoices<R>): PotentialView<R> {
	const { pillars, recipe, focus } = choices;
	return { weights: equalWeights(pillars), recipe, focus, versus: null, version: '' };
}

/**
 * Reads a view from an address (`weights=RH:40,COMP:20`, `versus` alike). What cannot be shown falls back to the
 * default and is reported. A pillar that the weights do not name counts for nothing.
 */
export function readPotentialView<R extends RecipeChoices>(
	search: Search,
	choices: PotentialChoices<R>
): { view: PotentialView<R>; faults: Fault[] } {
	const faults: Fault[] = [];
	const oneOf = <T extends string>(parameter: string, allowed: readonly T[], otherwise: T): T => {
		const given = search.get(parameter);
		if (given === null || given === otherwise) return otherwise;
		const found = allowed.find((one) => one === given);
		if (found === undefined) faults.push({ parameter, given });
		return found ?? otherwise;
	};
	const weighting = <T>(parameter: string, otherwise: T): Weights | T => {
		const given = search.get(parameter);
		if (given === null) return otherwise;
		const found = readWeights(given, choices.pillars);
		if (!found) faults.push({ parameter, given });
		return found ?? otherwise;
	};
	const { recipes, recipe } = choices;
	const weights = weighting('weights', equalWeights(choices.pillars));
	const read: R = {
		...recipe,
		treatment: oneOf('treatment', recipes.treatment, recipe.treatment),
		missing: oneOf('missing', recipes.missing, recipe.missing),
		normalisation: oneOf('normalisation', recipes.normalisation, recipe.normalisation),
		aggregation: oneOf('aggregation', recipes.aggregation, recipe.aggregation)
	};
	const focus = oneOf('places', choices.places, choices.focus);
	const versus = weighting('versus', null);
	const version = oneOf('v', choices.releases, '');
	return { view: { weights, recipe: read, focus, versus, version }, faults };
}

/** The canonical query of a view: what differs from the default, in a fixed order; '' for the default. */
export function writePotentialView<R extends RecipeChoices>(
	view: PotentialView<R>,
	choices: PotentialChoices<R>
): string {
	const search = new URLSearchParams();
	const { pillars, recipe: usual } = choices;
	const weights = writeWeights(view.weights, pillars);
	if (weights !== writeWeights(equalWeights(pillars), pillars)) search.set('weights', weights);
	for (const name of ['treatment', 'missing', 'normalisation', 'aggregation'] as const)
		if (view.recipe[name] !== usual[name]) search.set(name, view.recipe[name]);
	if (view.focus !== choices.focus) search.set('places', view.focus);
	if (view.versus) search.set('versus', writeWeights(view.versus, pillars));
	if (view.version) search.set('v', view.version);
	return readable(search);
}

/** Weights as an address has them, in the order of the pillars: `RH:40,COMP:0`. */
export function writeWeights(weights: Weights, pillars: readonly string[]): string {
	return pillars.map((pillar) => `${pillar}:${weights.get(pillar) ?? 0}`).join(',');
}

/** @returns undefined for what are no weights of these pillars */
export function readWeights(given: string, pillars: readonly string[]): Weights | undefined {
	const weights = new Map(pillars.map((pillar) => [pillar, 0]));
	const named = new Set<string>();
	for (const pair of given.split(',')) {
		const [, pillar = '', digits = ''] = /^(\w+):(\d{1,3})$/.exec(pair) ?? [];
		const weight = Number(digits);
		if (!weights.has(pillar) || named.has(pillar) || weight > mostWeight) return undefined;
		named.add(pillar);
		weights.set(pillar, weight);
	}
	return weights;
}
