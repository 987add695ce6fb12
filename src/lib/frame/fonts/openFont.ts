import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** A woff2 file, opened with the shaper that browsers use. */
export async function openFont(woff2: Uint8Array): Promise<{ face: Face; font: Font }> {
	const plain = await subsetFont(woff2, '', { keepAllGlyphs: true, targetFormat: 'truetype' });
	const face = new Face(new Blob(Uint8Array.from(plain).buffer));
	return { face, font: new Font(face) };
}
