import type { KindOfView } from '../KindOfView.ts';
import { stillBalance } from './stillBalance.server.ts';

const path = 'balance/';

/** The balance between regions: one view, whose address says how it is measured. */
export const balanceViews: KindOfView = {
	paths: () => Promise.resolve([path]),
	async at(asked, language) {
		const drawn = asked === path && (await stillBalance(language));
		return drawn ? { kind: 'balance', drawn } : undefined;
	}
};
