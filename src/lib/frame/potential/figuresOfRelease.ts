import { figuresAt, type Past } from '../past.ts';
import type { PotentialData } from './PotentialData.ts';

/** The figures of the components as they stood at the release that the view is frozen at. */
export function figuresOfRelease(
	components: PotentialData['components'],
	figures: PotentialData['figures'],
	past: Past
): PotentialData['figures'] {
	const known = new Map(components.map((one) => [one.component, one]));
	return [...Map.groupBy(figures, ({ component }) => component)].flatMap(([component, rows]) => {
		const own = known.get(component);
		const isRevised = past.revisions.some(
			({ indicator, year }) => indicator === own?.indicator && year === own.year
		);
		if (!own || !isRevised) return rows;
		const published = rows.map((row) => ({ ...row, value: row.figure }));
		return figuresAt(published, past, own.indicator, own.year).map((row) => ({
			...row,
			figure: row.value,
			value: row.value === null || row.divisor === null ? row.value : row.value / row.divisor
		}));
	});
}
