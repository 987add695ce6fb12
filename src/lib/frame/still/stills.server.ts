import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { languages, type Language } from '#lib/view/languages.ts';
import { siteAddress } from '#lib/view/siteAddress.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { FramedView } from '../FramedView.ts';
import { viewAt, viewPaths } from '../viewsAt.server.ts';
import { indicatorCard, pageCard, pagePaths, themeCard } from './pageCards.server.ts';
import type { Shade } from './Palette.ts';
import { speaking } from './speaking.server.ts';
import type { StillPicture } from './StillPicture.ts';
import type { StillSize } from './StillSize.ts';
import { svgInNode } from './svgInNode.server.ts';

/** A still image as an SVG document, and what it shows. */
export interface Still {
	svg: string;
	framed: FramedView;
}

/** What an image looks like, where it is not the one that links show. */
export interface StillChoices {
	size?: StillSize;
	shade?: Shade;
	/** The site's; without it, or where the build was not told it, the image says no address. */
	origin?: string;
}

/** What has an image, by path below the language: the pages without a picture, each indicator and theme, and all views. */
export async function stillPaths(): Promise<string[]> {
	const indicators = await ask(await atlas(), indicatorCards, { lang: 'fr' });
	const named = indicators.map(({ indicator }) => `indicators/${indicator}/`);
	const themes = await ask(await atlas(), themeNames, { lang: 'fr' });
	const themed = themes.map(({ theme }) => `themes/${theme}/`);
	return [...new Set([...pagePaths, ...named, ...themed, ...(await viewPaths())])];
}

const kept = new WeakMap<Warehouse, Map<string, Promise<Still | undefined>>>();

/** The image of what stands at a path, as it is before anyone chose; undefined where nothing does. */
export async function stillOf(
	path: string,
	language: Language,
	{ size = 'landscape', shade = 'light', origin = '' }: StillChoices = {}
): Promise<Still | undefined> {
	const warehouse = await atlas();
	const stills = kept.get(warehouse) ?? new Map<string, Promise<Still | undefined>>();
	kept.set(warehouse, stills);
	// Asked for twice: as SVG, and as the PNG that is made of it.
	const key = [path, language, size, shade, origin].join(' ');
	const still =
		stills.get(key) ??
		speaking(language, async () => {
			const picture = await pictureOf(path, language);
			if (!picture) return undefined;
			const { framed } = picture.drawn;
			const full = siteAddress(origin, framed.page);
			const address = full === framed.page ? undefined : full;
			const svg = await svgInNode(picture, { size, shade, address });
			return { svg, framed };
		});
	stills.set(key, still);
	still.catch(() => stills.delete(key));
	return still;
}

/** An indicator without a map is shown by its trend, one without a trend and a theme without a map by their names. */
async function pictureOf(path: string, language: Language): Promise<StillPicture | undefined> {
	return (
		(await viewAt(path, language)) ??
		(await pageCard(path, language)) ??
		(await viewAt(`${path}trend/`, language)) ??
		(await indicatorCard(path, language)) ??
		(await themeCard(path, language))
	);
}

/** The addresses of one kind of images, for prerendering: each path as a file is named. */
export async function stillEntries(): Promise<{ lang: Language; path: string }[]> {
	const paths = await stillPaths();
	return languages.flatMap((lang) =>
		paths.map((path) => ({ lang, path: path.replace(/\/$/, '') || 'atlas' }))
	);
}

/** The path of what an image's file is named after. */
export function pathOfFile(name: string): string {
	return name === 'atlas' ? '' : `${name}/`;
}
