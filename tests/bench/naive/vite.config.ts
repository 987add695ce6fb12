import { defineConfig, type Plugin } from 'vite';
import { regionsTopology } from '../../../src/lib/geography/build/regionsTopology.ts';

/** Writes the shapes beside the page, as TopoJSON. */
const shapes: Plugin = {
	name: 'naive-shapes',
	async generateBundle() {
		this.emitFile({
			type: 'asset',
			fileName: 'regions.json',
			source: JSON.stringify(await regionsTopology())
		});
	}
};

export default defineConfig({
	root: import.meta.dirname,
	base: './',
	plugins: [shapes],
	build: {
		outDir: '../../../.svelte-kit/build-naive',
		emptyOutDir: true,
		target: 'es2022',
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 1200
	},
	logLevel: 'warn'
});
