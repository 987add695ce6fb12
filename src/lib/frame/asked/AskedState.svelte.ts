import { sourcesOfOutcomes } from '#lib/questions/sourcesOfOutcomes.ts';
import { outcomeParams, type OutcomeParams } from '#lib/view/OutcomesView.ts';
import type { ConsultationsData } from '../consultations/ConsultationsData.ts';
import type { ConsultationsState } from '../consultations/ConsultationsState.svelte.ts';
import type { Picture } from '../Picture.svelte.ts';
import { drawnAsked, type DrawnAsked } from './drawnAsked.ts';

/** The map of a page with outcomes, with the sources of what it counts. Made while its component is. */
export class AskedState {
	readonly #data: () => ConsultationsData;
	readonly #outcomes: ConsultationsState;
	readonly #here: () => string;
	readonly #sources: Picture<OutcomeParams, typeof sourcesOfOutcomes.columns>;

	/** @param here the address of the page where the map stands, without what the reader chose */
	constructor(data: () => ConsultationsData, outcomes: ConsultationsState, here: () => string) {
		this.#data = data;
		this.#outcomes = outcomes;
		this.#here = here;
		this.#sources = outcomes.follow(sourcesOfOutcomes, outcomeParams);
	}

	readonly drawn = $derived.by((): DrawnAsked => {
		const { view, counts, query } = this.#outcomes;
		return drawnAsked({
			data: this.#data(),
			view,
			counts,
			sources: this.#sources.drawn.rows,
			page: `${this.#here()}${query}#map`,
			query
		});
	});

	/** The themes that the filters leave; none where they leave all. */
	get chosen(): readonly string[] {
		return this.#outcomes.view.filters.theme;
	}

	/** Counts what was said of one theme, or of all with ''. */
	choose(theme: string): void {
		const { filters } = this.#outcomes.view;
		void this.#outcomes.choose({ filters: { ...filters, theme: theme ? [theme] : [] } });
	}
}
