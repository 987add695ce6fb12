import type { MeasureText } from './MeasureText.ts';
import { plexFonts } from './plexFonts.server.ts';
import { shapedLine } from './shapedLine.server.ts';

let made: Promise<MeasureText> | undefined;

/** Measures text with the shaper that browsers use. */
export function measureInNode(): Promise<MeasureText> {
	return (made ??= make());
}

async function make(): Promise<MeasureText> {
	const fonts = await plexFonts();
	const known = new Map<string, number>();
	return (text, size, weight) => {
		const key = `${weight} ${text}`;
		const found = known.get(key) ?? shapedLine(text, fonts[weight]).width;
		known.set(key, found);
		return found * size;
	};
}
