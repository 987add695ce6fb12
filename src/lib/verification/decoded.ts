/** A file's bytes as text, so that what is wrong with the bytes does not hide what is wrong in the cells. */
export interface Decoded {
	/** Without a byte order mark; what is not UTF-8 is read as U+FFFD. */
	text: string;
	/** The encoding's own faults, by where they stand in the text. */
	faults: { at: number; said: string }[];
	/** Whether bytes were replaced by U+FFFD, which is then said already. */
	replaced: boolean;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const lost = '\ufffd';

/** Decodes a CSV file and says where it is not UTF-8 text whose lines end with LF. Never throws. */
export function decoded(bytes: Uint8Array): Decoded {
	if (bytes.length === 0)
		return {
			text: '',
			replaced: false,
			faults: [{ at: 0, said: 'the file is empty; a header was expected' }]
		};
	const wide = utf16(bytes);
	const text = wide ? new TextDecoder(wide).decode(bytes) : utf8.decode(bytes);
	const marked = text.startsWith('\ufeff');
	const body = marked ? text.slice(1) : text;
	const faults = [];
	if (wide) faults.push({ at: 0, said: `the file is written in ${wide.toUpperCase()}; UTF-8 was expected` });
	else if (marked)
		faults.push({ at: 0, said: 'the file begins with a byte order mark (U+FEFF); none was expected' });
	const strange = wide ? [] : notUtf8(bytes.subarray(marked ? 3 : 0), body);
	return {
		text: body,
		replaced: strange.length > 0,
		faults: [...faults, ...strange, ...lineEndFaults(body)]
	};
}

/** UTF-16 by its mark or, without one, by the zeros that it puts beside every Latin letter. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const zeros = [0, 0];
	for (const [at, byte] of bytes.subarray(0, 64).entries())
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const many = Math.min(bytes.length, 64) / 4;
	if (odd > many && even === 0) return 'utf-16le';
	return even > many && odd === 0 ? 'utf-16be' : undefined;
}

/** The first byte of each line that is not UTF-8. */
function notUtf8(bytes: Uint8Array, text: string): Decoded['faults'] {
	const faults = [];
	let [from, read] = [0, 0];
	let line = -1;
	for (let at = text.indexOf(lost); at !== -1; at = text.indexOf(lost, at + 1)) {
		read += Buffer.byteLength(text.slice(from, at));
		from = at + 1;
		const written = bytes[read] === 0xef && bytes[read + 1] === 0xbf && bytes[read + 2] === 0xbd;
		if (written) {
			read += 3;
			continue;
		}
		const start = text.lastIndexOf('\n', at);
		const byte = bytes[read] ?? 0;
		if (start !== line || faults.length === 0) faults.push({ at, said: strangeByte(byte) });
		line = start;
		read += replacedBytes(bytes, read);
	}
	return faults;
}

function strangeByte(byte: number): string {
	const latin = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
	const meant = /\p{L}|\p{P}/u.test(latin) ? ` (${latin} in Latin-1)` : '';
	return `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}${meant} is not UTF-8; UTF-8 was expected`;
}

/** How many bytes the decoder put one U+FFFD for: the longest beginning of a sequence, as the standard has it. */
function replacedBytes(bytes: Uint8Array, at: number): number {
	for (const length of [3, 2]) {
		const part = bytes.subarray(at, at + length);
		if (part.length === length && utf8.decode(part) === lost) return length;
	}
	return 1;
}

function lineEndFaults(text: string): Decoded['faults'] {
	const faults = [];
	for (const [sign, name] of [
		[/\r\n/g, 'CR LF'],
		[/\r(?!\n)/g, 'CR alone']
	] as const) {
		const found = Array.from(text.matchAll(sign), ({ index }) => index);
		const [at] = found;
		const times = found.length > 1 ? ` (${found.length} times in this file)` : '';
		if (at !== undefined)
			faults.push({ at, said: `${name} stands here${times}; lines were expected to end with LF alone` });
	}
	if (!text.endsWith('\n') && !text.endsWith('\r'))
		faults.push({ at: text.length, said: 'the file ends within a line; a line end (LF) was expected' });
	return faults;
}
