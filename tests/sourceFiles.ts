import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A file that was written by hand, with its text. */
export interface SourceFile {
	path: string;
	text: string;
}

/** The hand-written files under a folder whose names end in one of the given ways. */
export function sourceFiles(folder: string, ...endings: string[]): SourceFile[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !path.startsWith('src/paraglide/'))
		.sort()
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The text without comments of TypeScript, Svelte and CSS; `//` inside an address is none. */
export function withoutComments(text: string): string {
	return text
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/(^|[\s;,{})])\/\/.*$/gm, '$1');
}

/** The files of `src/` that a file imports, by path; what it takes from packages is left out. */
export function importsOf({ path, text }: SourceFile): string[] {
	const named = withoutComments(text).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^']+)'/g);
	return Array.from(named, ([, name = '']) => {
		if (name === '#messages' || name === '#locale') return 'src/messages';
		if (name.startsWith('#lib/')) return name.replace('#lib/', 'src/lib/');
		return name.startsWith('.') ? posix.join(posix.dirname(path), name) : undefined;
	}).filter((found) => found !== undefined);
}
