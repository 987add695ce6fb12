interface Route {
	prerender?: boolean;
	trailingSlash?: string;
	entries?: () => Promise<Record<string, string>[]>;
	GET: (event: { params: Record<string, string>; url: URL }) => Promise<Response>;
}

/** Whatever the site publishes below `data/` as a build does: the answer of each prerendered route. */
export interface PublishedFiles {
	/** From the site's root: `data/tables/places.csv`. */
	addresses: string[];
	response(address: string): Promise<Response>;
	bytes(address: string): Promise<Uint8Array>;
	text(address: string): Promise<string>;
	json(address: string): Promise<Record<string, unknown>>;
}

const modules = import.meta.glob<Route>('../src/routes/data/**/+server.ts', { eager: true });

/** @param origin the site's; what Kit takes at a build that was not told it if left out */
export async function publishedFiles(origin = 'http://sveltekit-prerender'): Promise<PublishedFiles> {
	const files = new Map<string, () => Promise<Response>>();
	for (const [path, route] of Object.entries(modules)) {
		if (route.prerender !== true || route.trailingSlash !== 'never')
			throw new Error(`${path} is not prerendered as a file`);
		const pattern = path.replace('../src/routes/', '').replace('/+server.ts', '');
		for (const params of (await route.entries?.()) ?? [{}]) {
			const address = pattern.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
			const url = new URL(`/${address}`, origin);
			files.set(address, () => route.GET({ params, url }));
		}
	}
	const response = (address: string) => {
		const answer = files.get(address);
		if (!answer) throw new Error(`${address} is not published`);
		return answer();
	};
	const bytes = async (address: string) => new Uint8Array(await (await response(address)).arrayBuffer());
	const text = async (address: string) =>
		new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes(address));
	return {
		addresses: [...files.keys()],
		response,
		bytes,
		text,
		json: async (address) => JSON.parse(await text(address)) as Record<string, unknown>
	};
}
