import type { KindOfView } from '../KindOfView.ts';
import { scatterIndicators } from './scatterData.server.ts';
import { stillScatter } from './stillScatter.server.ts';

/** The scatters: one for each indicator that a map can show. */
export const scatterViews: KindOfView = {
	paths: async () => (await scatterIndicators()).map((indicator) => `indicators/${indicator}/scatter/`),
	async at(path, language) {
		const [, indicator] = /^indicators\/([^/]+)\/scatter\/$/.exec(path) ?? [];
		const drawn = indicator && (await stillScatter(indicator, language));
		return drawn ? { kind: 'scatter', drawn } : undefined;
	}
};
