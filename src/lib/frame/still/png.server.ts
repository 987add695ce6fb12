import { renderAsync } from '@resvg/resvg-js';
import { outlined } from './outlined.server.ts';
import { palettedPng } from './palettedPng.server.ts';
import { plexFonts } from './plexFonts.server.ts';

/**
 * A still image as PNG, the same wherever it is made: with the atlas's own letters and none of the system's.
 * @param times how many pixels for one of the document
 */
export async function png(svg: string, times = 1): Promise<Uint8Array<ArrayBuffer>> {
	const image = await renderAsync(outlined(svg, await plexFonts()), {
		fitTo: { mode: 'zoom', value: times },
		font: { loadSystemFonts: false }
	});
	return palettedPng(new Uint8Array(image.pixels), image.width, image.height);
}
