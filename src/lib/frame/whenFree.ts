/** The longest wait for a page that is never free, and the wait where browsers do not say (Safari), in milliseconds. */
const longest = 500;

/** Calls `start` when the page has nothing better to do. @returns a function that calls it off. */
export function whenFree(start: () => void): () => void {
	if ('requestIdleCallback' in globalThis) {
		const wait = requestIdleCallback(start, { timeout: longest });
		return () => cancelIdleCallback(wait);
	}
	const wait = setTimeout(start, longest);
	return () => clearTimeout(wait);
}
