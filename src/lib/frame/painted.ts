/** Resolves once the frame with what was changed so far has been painted; soon, in a tab that paints none. */
export function painted(): Promise<void> {
	return new Promise((done) => {
		if (document.hidden) setTimeout(done);
		else requestAnimationFrame(() => setTimeout(done));
	});
}
