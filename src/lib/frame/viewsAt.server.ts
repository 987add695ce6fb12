import type { Language } from '#lib/view/languages.ts';
import { askedViews } from './asked/askedViews.server.ts';
import { balanceViews } from './balance/balanceViews.server.ts';
import { comparisonViews } from './comparison/comparisonViews.server.ts';
import type { KindOfView } from './KindOfView.ts';
import { mapViews } from './map/mapViews.server.ts';
import { matrixViews } from './matrix/matrixViews.server.ts';
import { multiplesViews } from './multiples/multiplesViews.server.ts';
import { potentialViews } from './potential/potentialViews.server.ts';
import { scatterViews } from './scatter/scatterViews.server.ts';
import { standingViews } from './standing/standingViews.server.ts';
import type { ViewPicture } from './still/StillPicture.ts';
import { tourViews } from './tour/tourViews.server.ts';
import { trendViews } from './trend/trendViews.server.ts';

const kinds: readonly KindOfView[] = [
	mapViews,
	askedViews,
	tourViews,
	trendViews,
	scatterViews,
	multiplesViews,
	standingViews,
	comparisonViews,
	balanceViews,
	matrixViews,
	potentialViews
];

/** The paths of all views that have an embed, below the language. */
export async function viewPaths(): Promise<string[]> {
	return (await Promise.all(kinds.map((kind) => kind.paths()))).flat();
}

/** The view at one of those paths as it is before anyone chose; undefined where there is none. */
export async function viewAt(path: string, language: Language): Promise<ViewPicture | undefined> {
	for (const kind of kinds) {
		const view = await kind.at(path, language);
		if (view) return view;
	}
	return undefined;
}
