import type { KindOfView } from '../KindOfView.ts';
import { mappedIndicators } from './mapData.server.ts';
import { stillMap } from './stillMap.server.ts';

/** The maps: one for each indicator that is known for enough regions. */
export const mapViews: KindOfView = {
	paths: async () => (await mappedIndicators()).map((indicator) => `indicators/${indicator}/`),
	async at(path, language) {
		const [, indicator] = /^indicators\/([^/]+)\/$/.exec(path) ?? [];
		const drawn = indicator && (await stillMap(indicator, language));
		return drawn ? { kind: 'map', drawn } : undefined;
	}
};
