import type { Past } from '../past.ts';
import { componentsOf } from './componentsOf.ts';
import { figuresOfRelease } from './figuresOfRelease.ts';
import type { PotentialData } from './PotentialData.ts';
import type { PotentialGround } from './potentialPicture.ts';

/** What the index is worked out from: the figures as they stood at a release. */
export function potentialGround(data: PotentialData, past: Past): PotentialGround {
	const { components, places, pillars, language } = data;
	const figures = figuresOfRelease(components, data.figures, past);
	return {
		components: componentsOf(
			components,
			figures,
			places.map(({ place }) => place)
		),
		places,
		pillars: pillars.filter(({ complete }) => complete > 0),
		language
	};
}
