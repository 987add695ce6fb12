import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** In development, reloads the page when a file of the data folder changes. */
export function reloadOnData(folder: string): Plugin {
	return {
		name: 'reload-on-data',
		apply: 'serve',
		configureServer(server) {
			const watched = resolve(folder);
			server.watcher.add(watched);
			server.watcher.on('all', (_event, file) => {
				if (resolve(file).startsWith(watched)) server.ws.send({ type: 'full-reload' });
			});
		}
	};
}
