interface Entries {
	entries?: () => Promise<Record<string, string>[]>;
}

const folder = '../[lang=language]/(site)/';
const pages = Object.keys(import.meta.glob('../*/*/**/+page.svelte', { query: '?raw' }));
const servers = import.meta.glob<Entries>('../*/*/**/+page.server.ts', { eager: true });

/** The paths of all pages below the language (`indicators/est_industry/`), from the routes; embeds are none. */
export async function pagePaths(): Promise<string[]> {
	const paths = new Set<string>();
	for (const page of pages.filter((path) => path.startsWith(folder))) {
		const pattern = page.slice(folder.length, -'+page.svelte'.length);
		const server = servers[page.replace('.svelte', '.server.ts')];
		for (const params of (await server?.entries?.()) ?? [{}]) {
			paths.add(pattern.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''));
		}
	}
	return [...paths].sort();
}
