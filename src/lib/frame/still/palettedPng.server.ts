import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const deflated = promisify(deflate);

/** PNG's name for colours that are looked up in a table. */
const indexed = 3;
const most = 256;

/**
 * Pixels as a PNG of at most 256 colours, a third of the size of one with all shades: the colours that most
 * pixels have are kept exactly, and the others, which smooth edges, are drawn in the nearest of them.
 * @param pixels red, green, blue and alpha of each; the picture is opaque
 */
export async function palettedPng(
	pixels: Uint8Array,
	width: number,
	height: number
): Promise<Uint8Array<ArrayBuffer>> {
	const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
	const counts = counted(colours);
	const kept = [...counts]
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, most)
		.map(([colour]) => colour);
	const indexOf = new Map(kept.map((colour, index) => [colour, index]));
	const near = nearestOf(kept);
	for (const colour of counts.keys()) if (!indexOf.has(colour)) indexOf.set(colour, near(colour));

	// Each row begins with the number of its filter: none.
	const rows = new Uint8Array((width + 1) * height);
	let last = -1;
	let index = 0;
	for (let row = 0, at = 0; row < height; row++) {
		const start = row * (width + 1) + 1;
		for (let column = 0; column < width; column++, at++) {
			const colour = colours[at] ?? 0;
			if (colour !== last) {
				last = colour;
				index = indexOf.get(colour) ?? 0;
			}
			rows[start + column] = index;
		}
	}

	const header = new DataView(new ArrayBuffer(13));
	header.setUint32(0, width);
	header.setUint32(4, height);
	header.setUint8(8, 8);
	header.setUint8(9, indexed);
	return concatenated([
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
		chunk('IHDR', new Uint8Array(header.buffer)),
		chunk('PLTE', Uint8Array.from(kept.flatMap(channels))),
		chunk('IDAT', await deflated(rows, { level: 7 })),
		chunk('IEND', new Uint8Array())
	]);
}

/** How many pixels each colour has. Most are like the one before them. */
function counted(colours: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>();
	let from = 0;
	while (from < colours.length) {
		const colour = colours[from] ?? 0;
		let to = from + 1;
		while (colours[to] === colour) to++;
		counts.set(colour, (counts.get(colour) ?? 0) + to - from);
		from = to;
	}
	return counts;
}

/** Red, green and blue of four bytes that were read as one number. */
const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255] as const;

/** Finds the index of the kept colour that is nearest to another, green weighing most as it does in the eye. */
function nearestOf(kept: readonly number[]): (colour: number) => number {
	const known = Uint8Array.from(kept.flatMap(channels));
	return (colour) => {
		const [red, green, blue] = channels(colour);
		let best = 0;
		let least = Infinity;
		for (let at = 0; at < known.length; at += 3) {
			const r = red - (known[at] ?? 0);
			const g = green - (known[at + 1] ?? 0);
			const b = blue - (known[at + 2] ?? 0);
			const distance = 2 * r * r + 4 * g * g + 3 * b * b;
			if (distance >= least) continue;
			least = distance;
			best = at / 3;
		}
		return best;
	};
}

function chunk(name: string, data: Uint8Array): Uint8Array {
	const named = concatenated([new TextEncoder().encode(name), data]);
	const ends = new DataView(new ArrayBuffer(8));
	ends.setUint32(0, data.length);
	ends.setUint32(4, crc32(named));
	const bytes = new Uint8Array(ends.buffer);
	return concatenated([bytes.subarray(0, 4), named, bytes.subarray(4)]);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
