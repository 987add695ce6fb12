import type { Language } from '#lib/view/languages.ts';
import { defaults } from '#lib/view/defaults.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import type { KindOfView } from '../KindOfView.ts';
import { drawnTour } from './drawnTour.ts';
import { tourData } from './tourData.server.ts';

const path = 'consultations/tour/';

/** The tour of the regions: one view. */
export const tourViews: KindOfView = {
	paths: () => Promise.resolve([path]),
	async at(asked: string, language: Language) {
		if (asked !== path) return undefined;
		const data = await tourData(await atlas(), language);
		return { kind: 'tour', drawn: drawnTour({ ...data, focus: defaults.focus }) };
	}
};
