/** An attachment that calls `seen` once, when its element first comes into the reader's view. */
export function whenSeen(seen: () => void): (element: Element) => () => void {
	return (element) => {
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			seen();
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
