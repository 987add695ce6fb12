import { m } from '#messages';
import type { Classification } from '#lib/measures/classification/Classification.ts';
import { classOf } from '#lib/measures/classification/classOf.ts';
import { classify, type ClassesWanted } from '#lib/measures/classification/classify.ts';
import { rank, type Direction } from '#lib/measures/rank.ts';
import { usualClassing } from '#lib/view/classing.ts';
import { collatorOf } from '#lib/view/collator.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits, quantity, type Measure } from '#lib/view/numbers.ts';
import type { Mark } from './Mark.ts';

/** What charts must know of an indicator to write its figures. */
export interface Indicator extends Measure {
	indicator: string;
	name: string;
	direction: string;
}

/** One region on one indicator, ready to be drawn: its class on the map, its rank, its words. */
export interface RankedFigure extends Mark {
	value: number | null;
	rank: number | null;
	source: string | null;
	note: string | null;
	disputed: boolean;
}

interface Row {
	place: string;
	value: number | null;
	source?: string | null;
	note?: string | null;
	disputed?: boolean | null;
}

/** Classes that nobody chose. */
const usual: ClassesWanted = { ...usualClassing, pivot: null };

/** Classes and ranks places' figures and puts them into words. */
export function rankedFigures(
	rows: readonly Row[],
	names: ReadonlyMap<string, string>,
	indicator: Indicator,
	language: Language,
	wanted: ClassesWanted = usual
): { figures: RankedFigure[]; classification: Classification } {
	const values = rows.map((row) => row.value);
	const classification = classify(values, wanted);
	const ranks = rank(values, indicator.direction as Direction);
	const of = values.filter((value) => value !== null).length;
	const figures = rows.map((row, index) => {
		const name = names.get(row.place) ?? row.place;
		const place = ranks[index] ?? null;
		return {
			place: row.place,
			name,
			value: row.value,
			rank: place,
			klass: classOf(row.value, classification),
			shown: row.value === null ? m.no_data() : digits(row.value, indicator, language),
			said:
				row.value === null || place === null
					? m.said_without_value({ name })
					: m.said_with_value({ name, value: quantity(row.value, indicator, language), rank: place, of }),
			source: row.source ?? null,
			note: row.note ?? null,
			disputed: row.disputed ?? false
		};
	});
	return { figures, classification };
}

/** Best first; regions without a figure last, by name. */
export function byRank(figures: readonly RankedFigure[], language: Language): RankedFigure[] {
	const { compare } = collatorOf(language);
	return [...figures].sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99) || compare(a.name, b.name));
}
