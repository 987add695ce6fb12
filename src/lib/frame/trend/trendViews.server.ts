import type { KindOfView } from '../KindOfView.ts';
import { stillTrend } from './stillTrend.server.ts';
import { trendIndicators } from './trendData.server.ts';

/** The trends: one for each indicator that is known for more than one year. */
export const trendViews: KindOfView = {
	paths: async () => (await trendIndicators()).map((indicator) => `indicators/${indicator}/trend/`),
	async at(path, language) {
		const [, indicator] = /^indicators\/([^/]+)\/trend\/$/.exec(path) ?? [];
		const drawn = indicator && (await stillTrend(indicator, language));
		return drawn ? { kind: 'trend', drawn } : undefined;
	}
};
