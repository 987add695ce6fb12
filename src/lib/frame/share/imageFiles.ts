import type { ViewPicture } from '../still/StillPicture.ts';
import type { Shade } from '../still/Palette.ts';
import type { StillSize } from '../still/StillSize.ts';

/** An image that a reader may take of a view. */
export interface ImageFile {
	size: StillSize;
	/** How many pixels for one of that size; 0 for a drawing that has none. */
	times: 0 | 1 | 2;
}

/**
 * Makes an image of the view on screen and gives it to the reader. What makes it comes when it is asked for.
 * @param name of the file, without its ending
 */
export async function saveImage(
	picture: ViewPicture,
	{ size, times }: ImageFile,
	{ name, shade, address }: { name: string; shade: Shade; address: string }
): Promise<void> {
	const { pngInBrowser, svgInBrowser } = await import('../still/imageInBrowser.ts');
	const svg = await svgInBrowser(picture, { size, shade, address });
	const { language } = picture.drawn.framed;
	const blob = times
		? await pngInBrowser(svg, { size, times, language })
		: new Blob([svg], { type: 'image/svg+xml' });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = `${name}.${times ? 'png' : 'svg'}`;
	link.click();
	// The browser reads it after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
