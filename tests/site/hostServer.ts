import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Faults } from './page.ts';

/** Another site, on an origin of its own. */
export interface Host {
	origin: string;
	/**
	 * The address of a page of tests/site/hosts with something put in for its `{names}`.
	 * @param headers that the page is sent with
	 */
	page(name: string, put: Record<string, string>, headers?: Record<string, string>): Promise<string>;
	/** The address of a page. */
	html(html: string, headers?: Record<string, string>): string;
}

/** The test function of those that put embeds on another site's page, which may ask for its own files. */
export const test = base.extend<{ host: Host }>({
	host: async ({ faults }, use) => {
		const pages = new Map<string, { html: string; headers: Record<string, string> }>();
		const server = createServer((request, response) => {
			const page = pages.get(request.url ?? '');
			response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
			response.end(page?.html);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const html: Host['html'] = (html, headers = {}) => {
			const path = `/${pages.size}/`;
			pages.set(path, { html, headers });
			return origin + path;
		};
		allow(faults, origin);
		await use({
			origin,
			html,
			page: async (name, put, headers) => {
				const text = await readFile(new URL(`hosts/${name}.html`, import.meta.url), 'utf8');
				return html(
					text.replaceAll(/\{(\w+)\}/g, (all, key: string) => put[key] ?? all),
					headers
				);
			}
		});
		server.close();
		server.closeAllConnections();
	}
});

export { expect } from './page.ts';

function allow(faults: Faults, origin: string): void {
	faults.expect(new RegExp(`^request to another host: ${origin}/`));
}
