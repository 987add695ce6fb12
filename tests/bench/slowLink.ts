import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface SlowLink {
	/** The address that a server has behind the link. */
	address: string;
	close(): void;
}

/** Lighthouse's slow 4G: round trip in milliseconds, and bits per second towards the reader. */
export const slow4G = { roundTrip: 150, bitsPerSecond: 1.6 * 1024 * 1024 };

/**
 * Puts a server behind a slow link: each direction takes half the round trip, and all connections share the
 * bandwidth. It slows whatever a page loads, its workers' files too, which the browser's own throttling does not.
 */
export async function slowLink(address: string, { roundTrip, bitsPerSecond } = slow4G): Promise<SlowLink> {
	const { hostname, port, pathname } = new URL(address);
	const sockets = new Set<Socket>();
	let free = 0;

	async function pass(from: Socket, to: Socket, paced: boolean): Promise<void> {
		for await (const chunk of from as AsyncIterable<Buffer>) {
			for (let start = 0; start < chunk.length; start += 8192) {
				const part = chunk.subarray(start, start + 8192);
				if (paced) {
					free = Math.max(free, performance.now()) + (part.length * 8000) / bitsPerSecond;
					await wait(free - performance.now());
				}
				setTimeout(() => to.destroyed || to.write(part), roundTrip / 2);
			}
		}
		setTimeout(() => to.end(), roundTrip / 2);
	}

	const server = createServer((near) => {
		// The handshake of the connection costs the reader one round trip before the first request leaves.
		setTimeout(() => {
			const far = connect(Number(port), hostname);
			for (const socket of [near, far]) {
				sockets.add(socket.setNoDelay(true));
				socket.on('error', () => socket.destroy());
				socket.on('close', () => sockets.delete(socket));
			}
			pass(near, far, false).catch(() => far.destroy());
			pass(far, near, true).catch(() => near.destroy());
		}, roundTrip);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const taken = (server.address() as AddressInfo).port;
	return {
		address: `http://127.0.0.1:${taken}${pathname === '/' ? '' : pathname}`,
		close: () => {
			server.close();
			for (const socket of sockets) socket.destroy();
		}
	};
}
