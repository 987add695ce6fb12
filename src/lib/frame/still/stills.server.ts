import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { languages, type Language } from '#lib/view/languages.ts';
import { siteAddress } from '#lib/view/siteAddress.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { FramedView } from '../FramedView.ts';
import { stillMap } from '../map/stillMap.server.ts';
import { stillStanding } from '../standing/stillStanding.server.ts';
import { stillTrend } from '../trend/stillTrend.server.ts';
import { trendIndicators } from '../trend/trendData.server.ts';
import { indicatorCard, pageCard, pagePaths } from './pageCards.server.ts';
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

/** What has an image, by path below the language: each indicator, each trend, each region, and the other pages. */
export async function stillPaths(): Promise<string[]> {
	const warehouse = await atlas();
	const indicators = await ask(warehouse, indicatorCards, { lang: 'fr' });
	const places = await ask(warehouse, placeNames, { lang: 'fr' });
	return [
		...pagePaths,
		...indicators.map(({ indicator }) => `indicators/${indicator}/`),
		...(await trendIndicators()).map((indicator) => `indicators/${indicator}/trend/`),
		...places.filter(({ level }) => level === 'region').map(({ place }) => `regions/${place}/`)
	];
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

async function pictureOf(path: string, language: Language): Promise<StillPicture | undefined> {
	const [, indicator, trend] = /^indicators\/([^/]+)\/(trend\/)?$/.exec(path) ?? [];
	const [, region] = /^regions\/([^/]+)\/$/.exec(path) ?? [];
	if (region) {
		const drawn = await stillStanding(region, language);
		return drawn && { kind: 'standing', drawn };
	}
	if (!indicator) return pageCard(path, language);
	const map = trend ? undefined : await stillMap(indicator, language);
	if (map) return { kind: 'map', drawn: map };
	const line = await stillTrend(indicator, language);
	if (line) return { kind: 'trend', drawn: line };
	return trend ? undefined : indicatorCard(indicator, language);
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
