import { page } from '$app/state';
import { siteAddress } from '#lib/view/siteAddress.ts';
import { onMount } from 'svelte';

/**
 * Addresses in full: at build if it was told where the site will be, and once the page has come to life; until
 * then as they stand from the site's root. Made while its component is.
 */
export class FullAddress {
	/** Whether the page has come to life. */
	isAlive = $state(false);

	constructor() {
		onMount(() => void (this.isAlive = true));
	}

	of(address: string): string {
		return import.meta.env.SSR || this.isAlive ? siteAddress(page.url.origin, address) : address;
	}
}
