import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { chooseEncoding, CompressedContents } from './compression.ts';
import { contentType, isPacked } from './contentTypes.ts';
import { findFile, type Found } from './findFile.ts';
import { listen } from './listen.ts';

export interface Site {
	/** The folder that a build wrote. */
	folder: string;
	/** The path that the site was built under, such as `/atlas`; empty for the root. */
	base?: string;
	/** The first port to try; 0 lets the system choose. */
	port?: number;
}

export interface Serving {
	/** The address of the site's root, with its base path and without a slash at its end. */
	address: string;
	/** Every path asked for so far, with its query, in order. */
	requests: string[];
	close(): Promise<void>;
}

type File = Extract<Found, { kind: 'file' }>;

/** Serves a built site on this machine, compressed, with the headers that a good static host sends. */
export async function serve({ folder, base = '', port = 0 }: Site): Promise<Serving> {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no site in ${folder}. Run npm run build first.`);
	}
	const contents = new CompressedContents();
	const requests: string[] = [];

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const address = request.url ?? '/';
		requests.push(address);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const found = await findFile(folder, base, address);
		if (found.kind === 'file') await send(request, response, found, 200);
		else if (found.kind === 'redirect') response.writeHead(301, { location: found.to }).end();
		else await sendMissing(request, response, found.kind === 'outside');
	}

	async function sendMissing(request: IncomingMessage, response: ServerResponse, outside: boolean) {
		const page = await findFile(folder, '', '/404.html');
		if (!outside && page.kind === 'file') await send(request, response, page, 404);
		else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
	}

	async function send(request: IncomingMessage, response: ServerResponse, file: File, status: number) {
		const packed = isPacked(file.path);
		const encoding = packed ? undefined : chooseEncoding(request.headers['accept-encoding'], file.size);
		const etag = `"${createHash('sha256').update(`${encoding} ${file.tag}`).digest('base64url').slice(0, 22)}"`;
		const path = file.path.slice(resolve(folder).length).replaceAll('\\', '/');
		response.setHeader('etag', etag);
		response.setHeader('cache-control', cacheControl(path));
		if (!packed) response.setHeader('vary', 'accept-encoding');
		if (!isPage(path)) response.setHeader('access-control-allow-origin', '*');
		if (status === 200 && request.headers['if-none-match']?.includes(etag)) {
			response.writeHead(304).end();
			return;
		}
		const read = () => readFile(file.path);
		const body = encoding ? await contents.get(file.tag, encoding, read) : await read();
		if (encoding) response.setHeader('content-encoding', encoding);
		response.writeHead(status, {
			'content-type': contentType(file.path),
			'content-length': body.length,
			'x-content-type-options': 'nosniff'
		});
		response.end(request.method === 'HEAD' ? undefined : body);
	}

	const server = createServer((request, response) => {
		answer(request, response).catch(() => {
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	const taken = await listen(server, port);
	return {
		address: `http://127.0.0.1:${taken}${base}`,
		requests,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

/** All else a page asks for, it must also get in a frame that has no origin of its own. */
function isPage(path: string): boolean {
	return path.endsWith('.html');
}

function cacheControl(path: string): string {
	return path.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
