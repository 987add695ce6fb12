import type { KindOfView } from '../KindOfView.ts';
import { stillComparison } from './stillComparison.server.ts';

const path = 'compare/';

/** The comparison of regions: one view, whose address says which. */
export const comparisonViews: KindOfView = {
	paths: () => Promise.resolve([path]),
	async at(asked, language) {
		return asked === path ? { kind: 'comparison', drawn: await stillComparison(language) } : undefined;
	}
};
