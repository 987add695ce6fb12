import type { Server } from 'node:http';

const tries = 50;

/** Listens on this machine only, on `port` or the next free one (any free one for 0), and gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
	for (let next = port; next < port + tries; next++) {
		if (await listens(server, next)) {
			const address = server.address();
			return typeof address === 'object' && address ? address.port : next;
		}
	}
	throw new Error(`No port is free between ${port} and ${port + tries - 1}. Set PORT to another one.`);
}

function listens(server: Server, port: number): Promise<boolean> {
	return new Promise((done, fail) => {
		const refused = (error: NodeJS.ErrnoException) => {
			server.off('listening', accepted);
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false);
			else fail(error);
		};
		const accepted = () => {
			server.off('error', refused);
			done(true);
		};
		server.once('error', refused).once('listening', accepted);
		server.listen(port, '127.0.0.1');
	});
}
