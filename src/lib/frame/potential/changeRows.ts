import { m } from '#messages';
import type { Component } from '#lib/measures/composite/Component.ts';
import type { Change, Move } from '#lib/measures/composite/whatWouldChange.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits, quantity, type Measure } from '#lib/view/numbers.ts';

/** How the values of a component are named and written. */
export interface NamedMeasure extends Measure {
	name: string;
}

/** One change in words: to which value, and what rank it would give. */
export interface MoveInWords {
	value: string;
	/** With its unit. */
	quantity: string;
	rank: number;
	gained: number;
	/** "2 ranks better", "no change". */
	effect: string;
}

/** One component: where the place stands on it now, and what would change its rank. */
export interface ChangeRow {
	component: string;
	name: string;
	/** With its unit. */
	value: string;
	/** Whether nothing else of its pillar counts. */
	isAlone: boolean;
	/** Null where the place has no value, or is already there. */
	toMedian: MoveInWords | null;
	toNext: (MoveInWords & { place: string; name: string }) | null;
	/** What to say where there is no such change. */
	without: { median: string; next: string };
}

interface Naming {
	components: readonly Component[];
	measures: ReadonlyMap<string, NamedMeasure>;
	/** The places, in the order of the components' values. */
	places: readonly string[];
	names: ReadonlyMap<string, string>;
	focus: string;
	language: Language;
}

/** Puts what would change a place's rank into words, in the order that it is given in. */
export function changeRows(changes: readonly Change[], naming: Naming): ChangeRow[] {
	const { components, measures, places, names, focus, language } = naming;
	const at = places.indexOf(focus);
	const pillarOf = new Map(components.map(({ component, pillar }) => [component, pillar]));
	const inPillar = (pillar: string | undefined) =>
		changes.filter(({ component }) => pillarOf.get(component) === pillar).length;
	return changes.map(({ component, toMedian, toNext }) => {
		const measure = measures.get(component) ?? { name: component, unit: '', symbol: '', decimals: 2 };
		const own = components.find((one) => one.component === component)?.values[at] ?? null;
		const next = places[toNext?.place ?? -1] ?? '';
		return {
			component,
			name: measure.name,
			isAlone: inPillar(pillarOf.get(component)) === 1,
			value: own === null ? m.no_data() : quantity(own, measure, language),
			toMedian: toMedian && inWords(toMedian, finer(measure, toMedian.value), language),
			toNext: toNext && { ...inWords(toNext, measure, language), place: next, name: names.get(next) ?? next },
			without:
				own === null
					? { median: '–', next: '–' }
					: { median: m.potential_change_reached(), next: m.potential_change_leads() }
		};
	});
}

function inWords({ value, rank, gained }: Move, measure: Measure, language: Language): MoveInWords {
	return {
		value: digits(value, measure, language),
		quantity: quantity(value, measure, language),
		rank,
		gained,
		effect: effectOf(gained)
	};
}

function effectOf(gained: number): string {
	if (gained === 0) return m.potential_change_none();
	return gained > 0 ? m.potential_change_gained({ n: gained }) : m.potential_change_lost({ n: -gained });
}

/** The median of twelve lies between two values: it may need one decimal more than they. */
function finer(measure: NamedMeasure, median: number): NamedMeasure {
	return { ...measure, decimals: measure.decimals + (Math.abs(median) < 100 ? 1 : 0) };
}
