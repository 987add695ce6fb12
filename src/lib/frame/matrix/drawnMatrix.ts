import type { Matrix } from '#lib/charts/matrix/Matrix.ts';
import type { Crossing } from '#lib/view/OutcomesView.ts';
import type { FramedView } from '../FramedView.ts';
import type { OutcomesInput } from '../consultations/OutcomesInput.ts';
import { matrixOf } from './matrixOf.ts';
import { matrixRows } from './matrixRows.ts';
import { matrixSentence } from './matrixSentence.ts';
import { matrixMeasure, matrixNotes, matrixTitle } from './matrixWords.ts';

/** A matrix of outcomes ready to be drawn, and what it says of itself. */
export interface DrawnMatrix {
	matrix: Matrix;
	/** What the list beside it is of; both '' for all. */
	at: Crossing;
	focus: string;
	framed: FramedView;
}

/** Where the matrix stands, below `embed/` and the like. */
export const matrixPath = 'consultations/';

/** Puts the outcomes that the filters leave into rows and columns, and into words what the frame must know of them. */
export function drawnMatrix(input: OutcomesInput): DrawnMatrix {
	const { data, view, sources, page, query } = input;
	const { language, version } = data;
	const matrix = matrixOf(input);
	const framed: FramedView = {
		language,
		path: matrixPath,
		query,
		page,
		title: matrixTitle(matrix),
		year: null,
		measure: matrixMeasure(matrix, input),
		sentence: matrixSentence(matrix, view.focus, language),
		sources: sources.map((source) => ({ ...source, address: source.address ?? '' })),
		notes: matrixNotes(matrix, input),
		showsShapes: false,
		key: `consultations ${view.focus}`,
		version,
		rows: matrixRows(matrix)
	};
	return { matrix, at: view.at, focus: view.focus, framed };
}
