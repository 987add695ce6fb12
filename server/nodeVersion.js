// Stops with one sentence if this Node is too old. Plain JavaScript, since an old Node cannot read TypeScript.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const wanted = /** @type {string} */ (engines.node).replace(/[^0-9.]/g, '');

/** @type {(version: string) => number} */
const rank = (version) => {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major * 1000 + minor;
};

if (rank(process.versions.node) < rank(wanted)) {
	process.stderr.write(
		`This needs Node ${wanted} or later and found ${process.versions.node}: install a newer Node, then run the command again.\n`
	);
	process.exit(1);
}
