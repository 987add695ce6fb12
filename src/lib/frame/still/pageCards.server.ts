import { m } from '#messages';
import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { addresses } from '#lib/view/addresses.ts';
import type { Language } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { StillPicture } from './StillPicture.ts';
import { titleCard } from './titleCard.ts';

interface Page {
	title: () => string;
	lead: () => string;
	address: (language: Language) => string;
}

/** The pages that have no picture of their own, by path below the language. */
const pages: Record<string, Page> = {
	'': { title: m.home_title, lead: m.home_lead, address: addresses.home },
	'indicators/': {
		title: m.indicators_title,
		lead: m.indicators_description,
		address: addresses.indicators
	},
	'data/': { title: m.data_title, lead: m.data_description, address: addresses.data },
	'method/': { title: m.method_title, lead: m.method_description, address: addresses.method },
	'newsrooms/': {
		title: m.newsrooms_title,
		lead: m.newsrooms_description,
		address: addresses.newsrooms
	}
};

export const pagePaths: readonly string[] = Object.keys(pages);

/** The card of a page without a picture; undefined for any other. */
export async function pageCard(path: string, language: Language): Promise<StillPicture | undefined> {
	const page = pages[path];
	if (!page) return undefined;
	return titleCard({
		language,
		path,
		page: page.address(language),
		title: page.title(),
		lead: page.lead(),
		version: await dataVersion()
	});
}

/** The card of a theme, for those without a map; undefined for any other path. */
export async function themeCard(path: string, language: Language): Promise<StillPicture | undefined> {
	const themes = await ask(await atlas(), themeNames, { lang: language });
	const found = themes.find(({ theme }) => path === `themes/${theme}/`);
	if (!found) return undefined;
	return titleCard({
		language,
		path,
		page: addresses.theme(language, found.theme),
		title: found.name,
		lead: m.theme_description({ name: found.name }),
		version: await dataVersion()
	});
}

/** The card of an indicator that has neither map nor trend; undefined for any other path. */
export async function indicatorCard(path: string, language: Language): Promise<StillPicture | undefined> {
	const cards = await ask(await atlas(), indicatorCards, { lang: language });
	const card = cards.find(({ indicator }) => path === `indicators/${indicator}/`);
	if (!card) return undefined;
	return titleCard({
		language,
		path,
		page: addresses.indicator(language, card.indicator),
		title: card.name,
		lead: card.definition,
		version: await dataVersion()
	});
}
