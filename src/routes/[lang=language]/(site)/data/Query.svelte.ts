import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';

/** Browsers refuse a page that changes its address at each letter of a fast typist. */
const rest = 300;

/** What the reader looks for. It stands in the address as `q`, so that a search can be shared and comes back. */
export class Query {
	text = $state('');
	#later: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		afterNavigate(({ type }) => {
			// The query's own way into the address: by now the reader may have typed on.
			if (type === 'goto') return;
			const given = page.url.searchParams.get('q');
			// What was typed before the page came to life stays.
			if (given !== null || type !== 'enter') this.text = given ?? '';
		});
		beforeNavigate(({ type }) => {
			if (type !== 'goto') clearTimeout(this.#later);
		});
	}

	write(text: string): void {
		this.text = text;
		clearTimeout(this.#later);
		this.#later = setTimeout(() => void this.#keep(), rest);
	}

	async #keep(): Promise<void> {
		const q = this.text.trim();
		const { pathname, hash } = page.url;
		const query = q && `?q=${encodeURIComponent(q)}`;
		await goto(pathname + query + hash, { replace: true, reset: false });
	}
}
