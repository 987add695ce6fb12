import { render } from 'svelte/server';
import all from 'virtual:provinces';
import shapes from 'virtual:shapes';
import empty from './empty.svg?raw';
import { measureInNode } from './measureInNode.server.ts';
import type { Shade } from './Palette.ts';
import { paletteInNode } from './paletteInNode.server.ts';
import { settingOf } from './Setting.ts';
import Still from './Still.svg.svelte';
import type { StillPicture } from './StillPicture.ts';
import type { StillSize } from './StillSize.ts';

/** The form of an image. */
export interface StillForm {
	size: StillSize;
	shade: Shade;
	/** Of the view, in full; undefined where the site's origin is unknown. */
	address: string | undefined;
}

const namespace = /xmlns="[^"]*"/.exec(empty)?.[0] ?? '';

/** A still image as an SVG document. Its language is the one that messages are in. */
export async function svgInNode(picture: StillPicture, { size, shade, address }: StillForm): Promise<string> {
	const { language } = picture.drawn.framed;
	const setting = settingOf(language, size, await paletteInNode(shade), await measureInNode());
	const { body } = render(Still, { props: { picture, setting, shapes, provinces: all.provinces, address } });
	return `${body
		.replace(/<!--[\s\S]*?-->/g, '')
		.trim()
		.replace('<svg', `<svg ${namespace}`)}\n`;
}
