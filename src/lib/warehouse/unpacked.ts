/**
 * Fetches a gzipped file and gives its unpacked content.
 *
 * The engine is published gzipped because it then fits hosts that refuse files over 25 MiB or do not
 * compress WebAssembly. A host that unpacks on the way (Content-Encoding: gzip) is served as well: the
 * content's first two bytes say which it was.
 * @throws Error when the file does not arrive.
 */
export async function unpacked(url: string, type: string): Promise<Blob> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	const packed = await response.blob();
	const [first, second] = new Uint8Array(await packed.slice(0, 2).arrayBuffer());
	const content =
		first === 0x1f && second === 0x8b
			? await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob()
			: packed;
	return new Blob([content], { type });
}
