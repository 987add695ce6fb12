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
	{ components, pillars }: Pick<PotentialData, 'components' | 'pillars'>,
	{ index, columns }: PotentialPicture
): { pillar: string; name: string; rows: ComponentRow[] }[] {
	const shares = new Map(columns.map(({ pillar, share }) => [pillar, share]));
	const stateOf = (component: string, pillar: string) => {
		if (index.leftOut.includes(component)) return m.potential_is_left_out();
		if (!shares.get(pillar)) return m.potential_weighs_nothing();
		const imputed = index.imputed.filter((one) => one.component === component).length;
		return imputed ? m.potential_is_imputed({ n: imputed }) : m.potential_counts();
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
				direction: directionWords(one.direction),
				year: one.per_year ? m.potential_year_per({ year: one.year, per: one.per_year }) : one.year,
				coverage: m.potential_covered({ n: one.regions }),
				state: stateOf(one.component, pillar),
				isCounted: index.used.includes(one.component) && Boolean(shares.get(pillar))
			}))
	}));
}
