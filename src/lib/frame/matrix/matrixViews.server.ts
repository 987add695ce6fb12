import { usualOutcomes } from '../consultations/usualOutcomes.server.ts';
import type { KindOfView } from '../KindOfView.ts';
import { drawnMatrix, matrixPath } from './drawnMatrix.ts';

/** The matrix of outcomes: one view, whose address says what is left out. */
export const matrixViews: KindOfView = {
	paths: () => Promise.resolve([matrixPath]),
	async at(asked, language) {
		if (asked !== matrixPath) return undefined;
		return { kind: 'matrix', drawn: drawnMatrix(await usualOutcomes(language)) };
	}
};
