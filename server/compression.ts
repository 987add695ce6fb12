import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const smallest = 500;

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
	br: (bytes) =>
		promisify(brotliCompress)(bytes, {
			params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
		}),
	gzip: (bytes) => promisify(gzip)(bytes)
};

/** The encoding to answer with under a request's Accept-Encoding: Brotli before gzip before none. */
export function chooseEncoding(accepted: string | undefined, size: number): Encoding | undefined {
	if (!accepted || size < smallest) return undefined;
	const wanted = new Set(
		accepted
			.split(',')
			.map((part) =>
				part
					.trim()
					.toLowerCase()
					.split(/\s*;\s*/)
			)
			.filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? ''))
			.map(([name]) => name)
	);
	return wanted.has('br') ? 'br' : wanted.has('gzip') ? 'gzip' : undefined;
}

/** Compresses each content once, on its first request, and keeps the result in memory. */
export class CompressedContents {
	readonly #kept = new Map<string, Promise<Buffer>>();

	/** The compressed bytes of a content that `tag` names. */
	get(tag: string, encoding: Encoding, bytes: () => Promise<Buffer>): Promise<Buffer> {
		const key = `${encoding} ${tag}`;
		let found = this.#kept.get(key);
		if (!found) {
			found = bytes().then(compress[encoding]);
			found.catch(() => this.#kept.delete(key));
			this.#kept.set(key, found);
		}
		return found;
	}
}
