import { m } from '#messages';
import type { Landmark } from '#lib/geography/Shapes.ts';

/** Names of neighbouring countries and seas in the page's language. */
export function landmarkNames(): Record<Landmark, string> {
	return {
		algeria: m.landmark_algeria(),
		mauritania: m.landmark_mauritania(),
		mali: m.landmark_mali(),
		spain: m.landmark_spain(),
		portugal: m.landmark_portugal(),
		atlantic: m.landmark_atlantic(),
		mediterranean: m.landmark_mediterranean()
	};
}
