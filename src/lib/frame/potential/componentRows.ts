import { m } from '#messages';
import { directionWords } from '../comparison/directionWords.ts';
import type { PotentialData } from './PotentialData.ts';
import type { PotentialPicture } from './potentialPicture.ts';

/** An indicator of the index, as the table of them tells of it. */
export interface ComponentRow {
	component: string;
	indicator: string;
	name: string;
	unit: string;
	/** Why it counts, and what it does not say. */
	note: string;
	/** What must be known of its figures. */
	remarks: string[];
	direction: string;
	/** Of the figures, and of the population that divides them. */
	year: string;
	coverage: string;
	/** Whether it counts, in words. */
	state: string;
	isCounted: boolean;
}

/** The indicators of each pillar in their order; none for a pillar that nothing is known of. */
export function componentRows(
	{
		components,
		pillars,
		figures,
		notes
	}: Pick<PotentialData, 'components' | 'pillars' | 'figures' | 'notes'>,
	{ index, columns }: PotentialPicture
): { pillar: string; name: string; rows: ComponentRow[] }[] {
	const shares = new Map(columns.map(({ pillar, share }) => [pillar, share]));
	const stateOf = (component: string, pillar: string) => {
		if (index.leftOut.includes(component)) return m.potential_is_left_out();
		if (!shares.get(pillar)) return m.potential_weighs_nothing();
		const imputed = index.imputed.filter((one) => one.component === component).length;
		return imputed ? m.potential_is_imputed({ n: imputed }) : m.potential_counts();
	};
	const remarksOn = (component: string) => {
		const own = new Set(figures.filter((row) => row.component === component).map(({ note }) => note));
		return notes.filter(({ note }) => own.has(note)).map(({ text }) => text);
	};
	return pillars.map(({ pillar, name }) => ({
		pillar,
		name,
		rows: components
			.filter((one) => one.pillar === pillar)
			.map((one) => ({
				component: one.component,
				indicator: one.indicator,
				name: one.name,
				unit: one.unit_name,
				note: one.note,
				remarks: remarksOn(one.component),
				direction: directionWords(one.direction),
				year: one.per_year ? m.potential_year_per({ year: one.year, per: one.per_year }) : one.year,
				coverage: m.potential_covered({ n: one.regions }),
				state: stateOf(one.component, pillar),
				isCounted: index.used.includes(one.component) && Boolean(shares.get(pillar))
			}))
	}));
}
