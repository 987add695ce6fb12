import type { Plugin } from 'vite';
import { computeShapes } from './computeShapes.ts';

const name = 'virtual:shapes';
const resolved = `\0${name}`;

/** Serves `virtual:shapes`: the drawn regions, made from their sources when the module is first asked for. */
export function shapesModule(): Plugin {
	return {
		name: 'shapes',
		resolveId: (id) => (id === name ? resolved : undefined),
		async load(id) {
			if (id !== resolved) return undefined;
			const shapes = JSON.stringify(await computeShapes());
			return `export default JSON.parse(${JSON.stringify(shapes)});`;
		}
	};
}
