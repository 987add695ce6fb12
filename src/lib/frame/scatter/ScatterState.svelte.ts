import { goto } from '$app/navigation';
import { page } from '$app/state';
import { comparableIndicators } from '#lib/questions/comparableIndicators.ts';
import { figuresWithSources } from '#lib/questions/figuresWithSources.ts';
import { keepingOthers } from '#lib/view/keepingOthers.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { Arrived } from '#lib/warehouse/arrived.ts';
import type { Params } from '#lib/warehouse/Question.ts';
import { AddressReader } from '../AddressReader.svelte.ts';
import { engineOfVisit } from '../engineContext.ts';
import { Picture } from '../Picture.svelte.ts';
import { surroundedQuery, type Surroundings } from '../Surroundings.ts';
import { drawnScatter, type ScatterIndicator } from './drawnScatter.ts';
import {
	readScatterChoice,
	scatterParameters,
	writeScatterChoice,
	type ScatterChoice
} from './scatterChoice.ts';
import type { ScatterPage } from './ScatterData.ts';

interface FiguresParams extends Params {
	indicator: string;
	year: string;
	lang: string;
}

/**
 * What a page with a scatter knows of it: what its address asks for, and what is drawn. An indicator's page and its
 * embed have one. Made while its component is.
 */
export class ScatterState {
	readonly #data: () => ScatterPage;
	readonly #around: () => Surroundings;
	readonly #address = new AddressReader();
	readonly #arrived: Arrived;
	readonly #picture: Picture<FiguresParams, typeof figuresWithSources.columns>;
	/** The indicators that can be set against this one. */
	readonly partners: readonly ScatterIndicator[];
	readonly #own: ScatterIndicator | undefined;
	readonly #read = $derived.by(() =>
		readScatterChoice(this.#address.search, {
			partners: this.partners.map(({ indicator }) => indicator),
			usual: this.#data().scatter.usual
		})
	);

	constructor(data: () => ScatterPage, around: () => Surroundings) {
		this.#data = data;
		this.#around = around;
		const { scatter, language } = data();
		this.#arrived = new Arrived(scatter.answers);
		const indicators = this.#arrived.answer(comparableIndicators, { lang: language }) ?? [];
		this.#own = indicators.find(({ indicator }) => indicator === scatter.indicator);
		this.partners = indicators.filter((one) => one !== this.#own);
		this.#picture = new Picture(
			figuresWithSources,
			this.#paramsOf(scatter.usual),
			engineOfVisit(),
			this.#arrived
		);
		$effect(() => void this.#picture.show(this.#paramsOf(this.choice.partner)));
	}

	/** What the address asks for. */
	get choice(): ScatterChoice {
		return this.#read.choice;
	}

	/** The parameters that the picture cannot show. */
	get faults() {
		return this.#read.faults;
	}

	/** Whether nobody chose what stands against the page's indicator. */
	get isUsual(): boolean {
		return this.choice.partner === this.#data().scatter.usual;
	}

	readonly drawn = $derived.by(() => {
		const { language, places, releases, version, scatter } = this.#data();
		const { here, hash = '', focus, frozenAt } = this.#around();
		const { params, rows } = this.#picture.drawn;
		const partner = this.partners.find(({ indicator }) => indicator === params.indicator);
		if (!this.#own || !partner) return undefined;
		const { scale } = this.choice;
		const own = writeScatterChoice({ partner: partner.indicator, scale }, scatter.usual);
		const chosen = surroundedQuery(own, this.#around());
		return drawnScatter({
			language,
			x: {
				indicator: this.#own,
				rows: this.#arrived.answer(figuresWithSources, this.#paramsOf(scatter.indicator)) ?? []
			},
			y: { indicator: partner, rows },
			scale,
			names: namesOf(places),
			focus,
			past: { releases, revisions: scatter.revisions, frozenAt },
			version,
			page: here + chosen + hash,
			query: chosen
		});
	});

	/** Shows another indicator or other scales: the picture at once, then the address. */
	async choose(change: Partial<ScatterChoice>): Promise<void> {
		const wanted = { ...this.choice, ...change };
		void this.#picture.show(this.#paramsOf(wanted.partner));
		const query = writeScatterChoice(wanted, this.#data().scatter.usual);
		const { here } = this.#around();
		await goto(here + keepingOthers(query, page.url.searchParams, scatterParameters), {
			reset: false
		});
	}

	#paramsOf(indicator: string): FiguresParams {
		const { language } = this.#data();
		const year = [...this.partners, this.#own].find((one) => one?.indicator === indicator)?.year ?? '';
		return { indicator, year, lang: language };
	}
}
