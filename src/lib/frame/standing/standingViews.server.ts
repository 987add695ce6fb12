import { placeNames } from '#lib/questions/placeNames.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { KindOfView } from '../KindOfView.ts';
import { stillStanding } from './stillStanding.server.ts';

/** The standings, theme by theme: one for each region. */
export const standingViews: KindOfView = {
	async paths() {
		const places = await ask(await atlas(), placeNames, { lang: 'fr' });
		return places.filter(({ level }) => level === 'region').map(({ place }) => `regions/${place}/`);
	},
	async at(path, language) {
		const [, region] = /^regions\/([^/]+)\/$/.exec(path) ?? [];
		const drawn = region && (await stillStanding(region, language));
		return drawn ? { kind: 'standing', drawn } : undefined;
	}
};
