import { coarsePath } from './coarsePath.ts';
import type { Shapes } from './Shapes.ts';

/** Of the small maps, in units of the shapes' frame: half a pixel where they are a quarter of its size. */
const grid = 2;

/** The regions as small maps draw them. */
export interface CoarseRegions {
	/** In their own units. */
	frame: { width: number; height: number };
	/** How many units of the shapes' frame one of them is. */
	unit: number;
	paths: ReadonlyMap<string, string>;
}

const kept = new WeakMap<Shapes, CoarseRegions>();

export function coarseRegions(shapes: Shapes): CoarseRegions {
	const { width, height } = shapes.frame;
	const coarse = kept.get(shapes) ?? {
		frame: { width: width / grid, height: height / grid },
		unit: grid,
		paths: new Map(shapes.regions.map(({ place, path }) => [place, coarsePath(path, grid)]))
	};
	kept.set(shapes, coarse);
	return coarse;
}
