/** A text in lines no wider than `width`, broken at spaces; a word that is wider stands on a line of its own. */
export function nameLines(text: string, width: number, measure: (text: string) => number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		return last === undefined || measure(longer) > width ? [...lines, word] : [...lines.slice(0, -1), longer];
	}, []);
}

/** A region's name in two lines if it is wider than `width`, broken after a hyphen or at a space near its middle. */
export function regionLines(name: string, width: number, measure: (text: string) => number): string[] {
	const breaks = Array.from(name.matchAll(/[- ]/g), ({ index }) => index + 1);
	if (measure(name) <= width || breaks.length === 0) return [name];
	const unevenness = (at: number) => Math.abs(name.length - 2 * at);
	const middle = breaks.reduce((best, at) => (unevenness(at) < unevenness(best) ? at : best));
	return [name.slice(0, middle).trimEnd(), name.slice(middle)];
}
