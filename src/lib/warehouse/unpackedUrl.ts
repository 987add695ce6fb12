/**
 * Has a gzipped file of this host fetched and unpacked, in a worker, and gives an object URL of its content
 * (see unpacked.ts).
 * @throws Error when the file does not arrive or workers are refused.
 */
export async function unpackedUrl(url: string, type: string): Promise<string> {
	const worker = new Worker(new URL('./unpack.worker.ts', import.meta.url), { type: 'module' });
	try {
		const answer = await new Promise<Blob | string>((resolve, reject) => {
			worker.onmessage = ({ data }) => resolve(data);
			worker.onerror = () => reject(new Error(`${url} could not be unpacked.`));
			worker.postMessage({ url: new URL(url, location.href).href, type });
		});
		if (typeof answer === 'string') throw new Error(answer);
		return URL.createObjectURL(answer);
	} finally {
		worker.terminate();
	}
}
