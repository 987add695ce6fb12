import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** A woff2 file, opened with the shaper that browsers use, and unpacked as `plain`. */
export async function openFont(woff2: Uint8Array): Promise<{ face: Face; font: Font; plain: Uint8Array }> {
	const plain = await subsetFont(woff2, '', { keepAllGlyphs: true, targetFormat: 'truetype' });
	const face = new Face(new Blob(Uint8Array.from(plain).buffer));
	return { face, font: new Font(face), plain };
}
