import { page } from '$app/state';
import type { Search } from '#lib/view/Search.ts';
import { onMount } from 'svelte';

const nothing: Search = { get: () => null, size: 0 };

/**
 * The query of the page's address. Empty while the page is built and until it has come to life, so that
 * what arrives is what the page's own address shows; then the reader's.
 */
export class AddressReader {
	#alive = $state(false);

	constructor() {
		onMount(() => {
			this.#alive = true;
			// What the head's script hid has its own picture now (see beforePicture.ts).
			requestAnimationFrame(() => delete document.documentElement.dataset.reading);
		});
	}

	get search(): Search {
		return this.#alive ? page.url.searchParams : nothing;
	}
}
