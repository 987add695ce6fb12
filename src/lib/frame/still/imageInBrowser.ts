import { flushSync, mount, unmount } from 'svelte';
import shapes from 'virtual:shapes';
import type { ProvinceShape } from '#lib/geography/Shapes.ts';
import { fontStyles } from '../fonts/fontStyles.ts';
import { measureInBrowser } from './measureInBrowser.ts';
import { paletteInBrowser } from './paletteInBrowser.ts';
import type { Shade } from './Palette.ts';
import { settingOf } from './Setting.ts';
import Still from './Still.svg.svelte';
import type { ViewPicture } from './StillPicture.ts';
import { stillSizes, type StillSize } from './StillSize.ts';

/** What an image made in the browser looks like. */
export interface ImageForm {
	size: StillSize;
	shade: Shade;
	/** Of the view, in full. */
	address: string | undefined;
}

/** The view on screen as an SVG document, set as the one that the site publishes. */
export async function svgInBrowser(
	picture: ViewPicture,
	{ size, shade, address }: ImageForm
): Promise<string> {
	const { language } = picture.drawn.framed;
	await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 1em Plex`, 'aع')));
	const setting = settingOf(language, size, paletteInBrowser(shade), measureInBrowser());
	const provinces = await provincesOf(picture);
	const target = document.createElement('div');
	const drawing = mount(Still, { target, props: { picture, setting, shapes, provinces, address } });
	try {
		flushSync();
		const svg = target.querySelector('svg');
		if (!svg) throw new Error('nothing was drawn');
		return new XMLSerializer().serializeToString(svg).replace(/<!--[\s\S]*?-->/g, '');
	} finally {
		void unmount(drawing);
	}
}

/** The shapes of the provinces, for a map of them. */
async function provincesOf({ kind, drawn }: ViewPicture): Promise<readonly ProvinceShape[]> {
	if (kind !== 'map' || drawn.view.level !== 'province') return [];
	return (await import('virtual:provinces')).default.provinces;
}

/**
 * An SVG document of a size as PNG.
 * @param times how many pixels for one of the document
 * @throws Error where the browser draws no pictures of its own
 */
export async function pngInBrowser(
	svg: string,
	{ size, times, language }: { size: StillSize; times: number; language: string }
): Promise<Blob> {
	const { width, height } = stillSizes[size];
	const image = new Image(width * times, height * times);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withLetters(svg, language))}`;
	await image.decode();
	const canvas = Object.assign(document.createElement('canvas'), {
		width: width * times,
		height: height * times
	});
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas to draw on');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image was made'))), 'image/png')
	);
}

/** A picture in a picture knows none of the page's fonts: they come along in it. */
async function withLetters(svg: string, language: string): Promise<string> {
	const styles = await Promise.all(
		fontStyles(language).map(async (address) => (await fetch(address)).text())
	);
	return svg.replace(/(<svg[^>]*>)/, `$1<style>${styles.join('')}</style>`);
}
