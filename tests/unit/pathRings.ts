/** Rings of points (frame units) from path data in the spelling of `pathData`: M, l and z, with relative steps. */
export function pathRings(path: string): [number, number][][] {
	return [...path.matchAll(/M([^l]+)l([^z]+)z/g)].map(([, start = '', steps = '']) => {
		let [x, y] = [0, 0];
		const numbers = [start, steps].flatMap((text) => text.match(/-?(\d+(\.\d+)?|\.\d+)/g) ?? []).map(Number);
		const points = Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
			[x, y] = [x + (numbers[2 * index] ?? NaN), y + (numbers[2 * index + 1] ?? NaN)];
			return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
		});
		return [...points, points[0] ?? [NaN, NaN]];
	});
}
