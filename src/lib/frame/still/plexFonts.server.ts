import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFont } from '../fonts/openFont.ts';
import type { Font } from 'harfbuzzjs';
import type { Weight } from './MeasureText.ts';

const folder = join(process.cwd(), 'node_modules/@fontsource');

/** The files of the typeface: the first that has a letter draws it, as on the pages. */
const files = {
	latin: 'ibm-plex-sans/files/ibm-plex-sans-latin',
	latinExtended: 'ibm-plex-sans/files/ibm-plex-sans-latin-ext',
	arabic: 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic'
} as const;

/** One file of the typeface, open. */
export interface PlexFont {
	name: string;
	font: Font;
	/** As a TrueType file. */
	plain: Uint8Array;
	/** Of the units of its outlines. */
	perEm: number;
	letters: ReadonlySet<number>;
}

export type PlexFonts = Readonly<Record<Weight, readonly PlexFont[]>>;

let opened: Promise<PlexFonts> | undefined;

/** The atlas's own letters, opened once: images are set in no other. */
export function plexFonts(): Promise<PlexFonts> {
	return (opened ??= openAll());
}

async function openAll(): Promise<PlexFonts> {
	return { 400: await openWeight(400), 600: await openWeight(600) };
}

function openWeight(weight: Weight): Promise<PlexFont[]> {
	return Promise.all(
		Object.values(files).map(async (file) => {
			const opened = await openFont(await readFile(join(folder, `${file}-${weight}-normal.woff2`)));
			const { face, font, plain } = opened;
			const letters = new Set(face.collectUnicodes());
			return { name: `${file}-${weight}`, font, plain, perEm: face.upem, letters };
		})
	);
}
