import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

export type Found =
	| { kind: 'file'; path: string; size: number; tag: string }
	| { kind: 'redirect'; to: string }
	| { kind: 'outside' }
	| { kind: 'missing' };

/** Finds the file of a site's folder that an address (path and query) below `base` stands for. */
export async function findFile(folder: string, base: string, address: string): Promise<Found> {
	const [pathname = '/', query] = address.split(/\?(.*)/s, 2);
	if (pathname === base) return { kind: 'redirect', to: `${base}/${query ? `?${query}` : ''}` };
	if (!pathname.startsWith(`${base}/`)) return { kind: 'outside' };
	const below = decoded(pathname.slice(base.length));
	if (below === undefined) return { kind: 'missing' };

	const root = resolve(folder);
	const path = resolve(join(root, below));
	if (path !== root && !path.startsWith(root + sep)) return { kind: 'missing' };

	const wanted = await stat(path).catch(() => undefined);
	if (wanted?.isFile()) return below.endsWith('/') ? { kind: 'missing' } : file(path, wanted);
	const index = join(path, 'index.html');
	const page = wanted?.isDirectory() ? await stat(index).catch(() => undefined) : undefined;
	if (!page?.isFile()) return { kind: 'missing' };
	if (below.endsWith('/')) return file(index, page);
	const clean = pathname.replace(/^\/+/, '/');
	return { kind: 'redirect', to: `${clean}/${query ? `?${query}` : ''}` };
}

function file(path: string, { size, mtimeMs }: { size: number; mtimeMs: number }): Found {
	return { kind: 'file', path, size, tag: `${path} ${size} ${mtimeMs}` };
}

/** The path with its percent signs decoded, or nothing if it is malformed or names a hidden file. */
function decoded(path: string): string | undefined {
	try {
		const plain = decodeURIComponent(path);
		const hidden = /\/\.(?!well-known\/)/.test(plain) || plain.includes('\0') || plain.includes('\\');
		return hidden ? undefined : plain;
	} catch {
		return undefined;
	}
}
