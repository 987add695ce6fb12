import { m } from '#messages';
import { classingWords } from '#lib/charts/classingWords.ts';
import { usualClassing } from '#lib/view/classing.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import type { DrawnMap, MapIndicator } from '../map/drawnMap.ts';
import type { DrawnPotential } from './drawnPotential.ts';
import type { PotentialPicture } from './potentialPicture.ts';

/** The score as an indicator is known. */
export function scoreMeasure({ scale }: Pick<PotentialPicture, 'scale'>): MapIndicator {
	const points = m.potential_points();
	return {
		indicator: 'potential',
		name: m.potential_figure(),
		direction: 'higher',
		unit: 'score',
		unit_name: points,
		symbol: points,
		decimals: scale.decimals
	};
}

/** An index as a map of its scores, which is what a still image shows of it. */
export function potentialMap(drawn: DrawnPotential): DrawnMap {
	const { figures, classification, view, framed } = drawn;
	const { focus, version } = view;
	return {
		figures,
		classification,
		classes: classingWords(usualClassing, undefined),
		pivot: undefined,
		hasNational: false,
		missing: 0,
		indicator: scoreMeasure(drawn),
		names: namesOf(figures),
		regionOf: new Map(),
		focus,
		view: {
			indicator: 'potential',
			year: 'n.d.',
			level: 'region',
			within: '',
			focus,
			classing: usualClassing,
			sites: [],
			version
		},
		sites: [],
		framed
	};
}
