import { goto } from '$app/navigation';
import { page } from '$app/state';
import { keepingOthers } from '#lib/view/keepingOthers.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { AddressReader } from '../AddressReader.svelte.ts';
import { surroundedQuery, type Surroundings } from '../Surroundings.ts';
import {
	balanceParameters,
	readBalanceChoice,
	writeBalanceChoice,
	type BalanceChoice
} from './balanceChoice.ts';
import type { BalancePage } from './BalanceData.ts';
import { drawnBalance } from './drawnBalance.ts';

/**
 * What a page with the balance between regions knows of it: what its address asks for, and what is drawn. Made while
 * its component is.
 */
export class BalanceState {
	readonly #data: () => BalancePage;
	readonly #around: () => Surroundings;
	readonly #address = new AddressReader();
	readonly #codes = $derived.by(() => this.#data().balance.cards.map(({ indicator }) => indicator));
	readonly #read = $derived.by(() => readBalanceChoice(this.#address.search, this.#codes));

	constructor(data: () => BalancePage, around: () => Surroundings) {
		this.#data = data;
		this.#around = around;
	}

	/** What the address asks for. */
	get choice(): BalanceChoice {
		return this.#read.choice;
	}

	/** The parameters that the picture cannot show. */
	get faults() {
		return this.#read.faults;
	}

	readonly drawn = $derived.by(() => {
		const { language, places, version, balance } = this.#data();
		const { here, hash = '', focus, frozenAt } = this.#around();
		const own = writeBalanceChoice(this.choice, this.#codes);
		const query = surroundedQuery(own, this.#around());
		return drawnBalance({
			...balance,
			language,
			names: namesOf(places),
			choice: this.choice,
			focus,
			past: { releases: balance.releases, revisions: balance.revisions, frozenAt },
			version,
			page: here + query + hash,
			query
		});
	});

	/** Shows another indicator, or measures otherwise. */
	async choose(change: Partial<BalanceChoice>): Promise<void> {
		const query = writeBalanceChoice({ ...this.choice, ...change }, this.#codes);
		const { here } = this.#around();
		await goto(here + keepingOthers(query, page.url.searchParams, balanceParameters), { reset: false });
	}
}
