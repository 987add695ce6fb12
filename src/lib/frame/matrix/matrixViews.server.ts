import type { KindOfView } from '../KindOfView.ts';
import { matrixPath } from './drawnMatrix.ts';
import { stillMatrix } from './stillMatrix.server.ts';

/** The matrix of outcomes: one view, whose address says what is left out. */
export const matrixViews: KindOfView = {
	paths: () => Promise.resolve([matrixPath]),
	async at(asked, language) {
		return asked === matrixPath ? { kind: 'matrix', drawn: await stillMatrix(language) } : undefined;
	}
};
