import { sourcesOfOutcomes } from '#lib/questions/sourcesOfOutcomes.ts';
import { outcomeParams, type OutcomeParams } from '#lib/view/OutcomesView.ts';
import type { ConsultationsData } from '../consultations/ConsultationsData.ts';
import type { ConsultationsState } from '../consultations/ConsultationsState.svelte.ts';
import type { Picture } from '../Picture.svelte.ts';
import { drawnMatrix, type DrawnMatrix } from './drawnMatrix.ts';

/** The matrix of a page with outcomes, and the sources of what it counts. Made while its component is. */
export class MatrixState {
	readonly #data: () => ConsultationsData;
	readonly #outcomes: ConsultationsState;
	readonly #page: () => string;
	readonly #sources: Picture<OutcomeParams, typeof sourcesOfOutcomes.columns>;

	/** @param page the address of the page where the matrix stands, without what the reader chose */
	constructor(data: () => ConsultationsData, outcomes: ConsultationsState, page: () => string) {
		this.#data = data;
		this.#outcomes = outcomes;
		this.#page = page;
		this.#sources = outcomes.follow(sourcesOfOutcomes, outcomeParams);
	}

	readonly drawn = $derived.by((): DrawnMatrix => {
		const { view, counts, query } = this.#outcomes;
		return drawnMatrix({
			data: this.#data(),
			view,
			counts,
			sources: this.#sources.drawn.rows,
			page: this.#page() + query,
			query
		});
	});
}
