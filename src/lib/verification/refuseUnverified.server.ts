import type { Plugin } from 'vite';
import { dataFiles } from './dataFiles.server.ts';
import { faultLine } from './Fault.ts';
import { verified } from './verified.server.ts';

/** Stops a build whose tables have a fault, with a line for each. */
export function refuseUnverified(folder: string): Plugin {
	return {
		name: 'refuse-unverified',
		apply: 'build',
		async buildStart() {
			const { faults } = await verified(await dataFiles(folder));
			if (faults.length) this.error(faults.map((fault) => faultLine(folder, fault)).join('\n'));
		}
	};
}
