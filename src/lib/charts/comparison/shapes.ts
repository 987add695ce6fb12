/** The shapes that tell compared regions apart without colour, in their order: the first is the region in focus. */
export const shapes = ['circle', 'diamond', 'triangle', 'square'] as const;
export type Shape = (typeof shapes)[number];

/** The outline of a shape around the origin, about as large to the eye as a circle of that radius. */
export function shapePath(shape: Shape, radius: number): string {
	const at = (x: number, y: number) => `${(x * radius).toFixed(2)},${(y * radius).toFixed(2)}`;
	const r = radius.toFixed(2);
	switch (shape) {
		case 'circle':
			return `M${at(-1, 0)}A${r},${r},0,1,1,${at(1, 0)}A${r},${r},0,1,1,${at(-1, 0)}Z`;
		case 'diamond':
			return `M${at(0, -1.25)}L${at(1.25, 0)}L${at(0, 1.25)}L${at(-1.25, 0)}Z`;
		case 'triangle':
			return `M${at(0, -1.15)}L${at(1.2, 0.9)}L${at(-1.2, 0.9)}Z`;
		case 'square':
			return `M${at(-0.88, -0.88)}H${(0.88 * radius).toFixed(2)}V${(0.88 * radius).toFixed(2)}H${(-0.88 * radius).toFixed(2)}Z`;
	}
}
