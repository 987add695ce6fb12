import tokens from '../tokens.css?raw';
import { readPalette, type Palette, type Shade } from './Palette.ts';

/** The site's colours in either theme, whichever the reader's screen has. */
export function paletteInBrowser(shade: Shade): Palette {
	return readPalette(tokens, shade);
}
