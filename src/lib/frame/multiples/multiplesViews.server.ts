import type { KindOfView } from '../KindOfView.ts';
import { stillTheme, stillYears } from './stillMultiples.server.ts';
import { themesWithMaps } from './themeData.server.ts';
import { indicatorsOverYears } from './yearsData.server.ts';

/** The small maps: of each indicator that a map can show in several years, and of each theme with a map. */
export const multiplesViews: KindOfView = {
	async paths() {
		const { mapped } = await themesWithMaps();
		return [
			...(await indicatorsOverYears()).map((indicator) => `indicators/${indicator}/years/`),
			...mapped.map((theme) => `themes/${theme}/`)
		];
	},
	async at(path, language) {
		const [, indicator] = /^indicators\/([^/]+)\/years\/$/.exec(path) ?? [];
		const [, theme] = /^themes\/([^/]+)\/$/.exec(path) ?? [];
		const drawn =
			(indicator && (await stillYears(indicator, language))) ||
			(theme && (await stillTheme(theme, language)));
		return drawn ? { kind: 'multiples', drawn } : undefined;
	}
};
