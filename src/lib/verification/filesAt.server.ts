import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const options = { encoding: 'buffer', maxBuffer: 1 << 30 } as const;

/**
 * The tables' files of a folder as they stood at a git revision, name → bytes.
 * @throws Error with one sentence when there is no such revision or no repository.
 */
export async function filesAt(revision: string, folder: string): Promise<Map<string, Uint8Array>> {
	const git = async (...words: string[]) => {
		const { stdout } = await promisify(execFile)('git', words, { ...options, cwd: folder });
		return stdout;
	};
	try {
		const commit = String(
			await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)
		).trim();
		const names = String(await git('ls-tree', '-z', '--name-only', commit, './')).split('\0');
		const tables = names.filter((name) => name.endsWith('.csv'));
		return new Map(
			await Promise.all(tables.map(async (name) => [name, await git('show', `${commit}:./${name}`)] as const))
		);
	} catch (fault) {
		throw new Error(`git knows no data at the revision "${revision}"`, { cause: fault });
	}
}
