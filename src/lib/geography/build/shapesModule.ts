import type { Plugin } from 'vite';
import { computeProvinces } from './computeProvinces.ts';
import { computeShapes } from './computeShapes.ts';

const modules = new Map<string, () => Promise<unknown>>([
	['virtual:shapes', computeShapes],
	['virtual:provinces', computeProvinces]
]);

/** Serves `virtual:shapes` and `virtual:provinces`, each made from its sources when it is first asked for. */
export function shapesModule(): Plugin {
	return {
		name: 'shapes',
		resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
		async load(id) {
			const compute = id.startsWith('\0') ? modules.get(id.slice(1)) : undefined;
			if (!compute) return undefined;
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(await compute()))});`;
		}
	};
}
