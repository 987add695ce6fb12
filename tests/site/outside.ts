import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outside {
	/** The proxy's address. */
	address: string;
	/** What was asked of other hosts so far. */
	requests: string[];
	close(): void;
}

/**
 * A proxy that stands for the rest of the world. Chromium sends to it whatever is not for this machine, from
 * pages and workers alike: it refuses, and remembers.
 */
export async function outside(): Promise<Outside> {
	const requests: string[] = [];
	const proxy = createServer((request, response) => {
		requests.push(request.url ?? '');
		response.writeHead(403).end();
	});
	proxy.on('connect', (request, socket) => {
		requests.push(request.url ?? '');
		socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
	});
	await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
	const { port } = proxy.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		requests,
		close: () => {
			proxy.close();
			proxy.closeAllConnections();
		}
	};
}
