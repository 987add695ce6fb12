import type { KindOfView } from '../KindOfView.ts';
import { stillPotential } from './stillPotential.server.ts';

const path = 'potential/';

/** The index of potential: one view, whose address says how it is made. */
export const potentialViews: KindOfView = {
	paths: () => Promise.resolve([path]),
	async at(asked, language) {
		return asked === path ? { kind: 'potential', drawn: await stillPotential(language) } : undefined;
	}
};
