import { whenFree } from './whenFree.ts';

/**
 * What stands in a `<details>`: while it is closed, it follows once the page has nothing better to do, so that what
 * the reader sees is painted first; open, it follows at once. Made while its component is.
 */
export class Closed<T> {
	/** To be bound to the element's `open`. */
	isOpen = $state(false);
	readonly #source: () => T;
	#behind: T;

	constructor(source: () => T) {
		this.#source = source;
		this.#behind = $state.raw(source());
		$effect(() => {
			const latest = source();
			if (this.isOpen) {
				this.#behind = latest;
				return undefined;
			}
			return whenFree(() => (this.#behind = latest));
		});
	}

	get content(): T {
		return this.isOpen ? this.#source() : this.#behind;
	}
}
