import { m } from '#messages';
import type { Mark } from '#lib/charts/Mark.ts';
import { classOf } from '#lib/measures/classification/classOf.ts';
import type { Classification } from '#lib/measures/classification/Classification.ts';
import type { outcomeCounts } from '#lib/questions/outcomeCounts.ts';
import { collatorOf } from '#lib/view/collator.ts';
import type { Language } from '#lib/view/languages.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import { countClasses } from './countClasses.ts';

/** What was said in a region's meeting, ready to be drawn. */
export interface AskedRegion extends Mark {
	/** How many outcomes; null where no meeting was found, or where the filters leave the meetings out. */
	value: number | null;
	/** What stands for the number where there is none; '' where there is one. */
	instead: string;
	/** Whether the region's meeting was found. */
	isHeld: boolean;
}

/** What was said outside the meetings, of a region or of the country. */
export interface AskedElsewhere {
	place: string;
	name: string;
	count: number;
}

/** What the regions are counted from. */
export interface AskedRows {
	rows: Answer<typeof outcomeCounts>;
	meetings: readonly { place: string; status: string }[];
	names: ReadonlyMap<string, string>;
	/** Whether the filters leave what was said in the meetings. */
	hasMeetings: boolean;
	language: Language;
}

/** How many outcomes the filters leave of each meeting, by region: zero where it was held and they leave none. */
export function askedRegions({ rows, meetings, names, hasMeetings, language }: AskedRows): {
	regions: AskedRegion[];
	classification: Classification;
	elsewhere: AskedElsewhere[];
} {
	const totals = totalsOf(rows, 'meeting');
	const { compare } = collatorOf(language);
	const counted = meetings.map(({ place, status }) => {
		const isHeld = status === 'held';
		return { place, isHeld, value: isHeld && hasMeetings ? (totals.get(place) ?? 0) : null };
	});
	const classification = countClasses(counted.map(({ value }) => value));
	const regions = counted.map(({ place, isHeld, value }): AskedRegion => {
		const name = names.get(place) ?? place;
		const unknown = isHeld ? m.asked_left_out() : m.asked_no_meeting();
		const instead = value === null ? unknown : '';
		const points = instead || m.asked_points({ n: value ?? 0 });
		return {
			place,
			name,
			value,
			instead,
			isHeld,
			klass: classOf(value, classification),
			// That the filters leave a region out stands in the legend: on the map, it would not fit.
			shown: isHeld ? String(value ?? '–') : unknown,
			said: m.asked_said({ name, points })
		};
	});
	const elsewhere = [...totalsOf(rows, 'others')].map(([place, count]) => ({
		place,
		name: names.get(place) ?? place,
		count
	}));
	return {
		regions: regions.sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || compare(a.name, b.name)),
		classification,
		elsewhere: elsewhere.sort((a, b) => b.count - a.count || compare(a.name, b.name))
	};
}

/** By place, where there are any. */
function totalsOf(rows: AskedRows['rows'], scope: 'meeting' | 'others'): Map<string, number> {
	const totals = new Map<string, number>();
	for (const row of rows) if (row[scope]) totals.set(row.place, (totals.get(row.place) ?? 0) + row[scope]);
	return totals;
}
