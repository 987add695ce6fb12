// `npm start`: serves the built site and prints its address.
import { serve } from './serve.ts';

const wanted = process.env.PORT ?? '4173';

try {
	const port = Number(wanted);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Error(`PORT is ${wanted}, which is not a port number (0 to 65535).`);
	}
	const site = { folder: process.env.OUT_DIR ?? 'build', base: process.env.BASE_PATH ?? '', port };
	const { address } = await serve(site);
	process.stdout.write(`The atlas is at ${address}/ (Ctrl+C stops it)\n`);
} catch (fault) {
	process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
	process.exitCode = 1;
}
