import { zScores } from '#lib/measures/zScores.ts';
import type { BriefItem } from './Brief.ts';
import { briefFigure } from './briefFigure.ts';
import type { BriefInput } from './BriefInput.ts';
import type { SourceNumbers } from './SourceNumbers.ts';

/** How many of the other eleven must do less well for a strength, or better for a gap. */
const enough = 8;
/** What a page has room for. */
const most = 5;

/** A component of the index that is known for every region, and where the region stands on it. */
function placedComponents({ potential: { components, figures, places }, place }: BriefInput) {
	const codes = places.map((region) => region.place);
	return components.flatMap((component) => {
		const rows = new Map(
			figures.filter((row) => row.component === component.component).map((row) => [row.place, row])
		);
		const own = rows.get(place);
		const values = codes.flatMap((code): [string, number][] => {
			const value = rows.get(code)?.value ?? null;
			return value === null ? [] : [[code, value]];
		});
		const sign = component.direction === 'lower' ? -1 : 1;
		const scores = zScores(values.map(([, value]) => sign * value));
		const score = scores?.[codes.indexOf(place)];
		if (!own || !scores || score === undefined || values.length < codes.length) return [];
		return [{ component, values, own, score, scores }];
	});
}

/**
 * A strength is a component of the index of potential on which at least eight other regions do less well, a gap one on
 * which at least eight do better, of those known for all twelve. They are ordered by how many standard deviations lie
 * between the region and the mean of the twelve, the furthest first; five of each at most.
 */
export function strengthsAndGaps(
	input: BriefInput,
	sources: SourceNumbers
): { strengths: BriefItem[]; gaps: BriefItem[] } {
	const placed = placedComponents(input);
	const itemsOf = (chosen: typeof placed): BriefItem[] =>
		chosen.slice(0, most).map(({ component, values, own }) => ({
			...briefFigure(
				{ card: component, year: component.year, values, source: sources.of(own.source) },
				input.place,
				input.language
			),
			theme: component.pillar_name
		}));
	return {
		strengths: itemsOf(
			placed
				.filter(({ score, scores }) => scores.filter((other) => other < score).length >= enough)
				.sort((a, b) => b.score - a.score)
		),
		gaps: itemsOf(
			placed
				.filter(({ score, scores }) => scores.filter((other) => other > score).length >= enough)
				.sort((a, b) => a.score - b.score)
		)
	};
}
