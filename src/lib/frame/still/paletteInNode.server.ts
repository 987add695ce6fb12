import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPalette, type Palette, type Shade } from './Palette.ts';

const tokens = join(process.cwd(), 'src/lib/frame/tokens.css');

/** The site's colours in a theme, where there is no browser that knows them. */
export async function paletteInNode(shade: Shade): Promise<Palette> {
	return readPalette(await readFile(tokens, 'utf8'), shade);
}
