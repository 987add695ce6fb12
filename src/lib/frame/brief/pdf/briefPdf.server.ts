import shapes from 'virtual:shapes';
import PDFDocument from 'pdfkit';
import { measureInNode } from '../../still/measureInNode.server.ts';
import { paletteInNode } from '../../still/paletteInNode.server.ts';
import { plexFonts } from '../../still/plexFonts.server.ts';
import type { Brief } from '../Brief.ts';
import { drawPart } from './drawPart.server.ts';
import { sheet } from './sheetSetting.ts';
import { sheetsOf } from './sheetsOf.ts';

/**
 * A brief as a PDF of two A4 pages: its text can be read out, searched and copied.
 * @param date of the data, YYYY-MM-DD; the same brief always makes the same file
 */
export async function briefPdf(brief: Brief, date: string): Promise<Uint8Array<ArrayBuffer>> {
	const fonts = await plexFonts();
	const palette = await paletteInNode('light');
	const sheets = sheetsOf(brief, { palette, measure: await measureInNode(), shapes });
	const doc = new PDFDocument({
		size: [sheet.width, sheet.height],
		margin: sheet.margin,
		autoFirstPage: false,
		pdfVersion: '1.7',
		tagged: true,
		lang: brief.language,
		displayTitle: true,
		// None of the fonts that are in every reader, and not in the file.
		font: '',
		info: {
			Title: brief.title,
			Subject: brief.lead,
			Author: brief.headings.site,
			Creator: brief.headings.site,
			CreationDate: new Date(`${date}T00:00:00Z`)
		}
	});
	const chunks: Uint8Array[] = [];
	const written = new Promise<void>((resolve, reject) => {
		doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		doc.on('end', resolve);
		doc.on('error', reject);
	});
	const all = [...fonts[400], ...fonts[600]];
	for (const { name, plain } of all) doc.registerFont(name, plain);
	const root = doc.struct('Document');
	doc.addStructure(root);
	const into = { doc, fonts };
	for (const parts of sheets) {
		doc.addPage();
		for (const part of parts) drawPart(into, root, part);
	}
	root.end();
	for (const { name } of all) readBackwards(doc.font(name));
	doc.end();
	await written;
	return new Uint8Array(Buffer.concat(chunks));
}

const isArabic = /\p{Script=Arabic}/u;

/**
 * Letters that Arabic draws as one are told to readers in the order in which they are drawn: these turn each line
 * around letter by letter, and do not know which came together.
 */
function readBackwards(doc: PDFKit.PDFDocument): void {
	// Not in pdfkit's types: what each glyph of the font in use says.
	const { unicode } = (doc as unknown as { _font: { unicode: number[][] } })._font;
	for (const letters of unicode) {
		if (letters.length > 1 && isArabic.test(String.fromCodePoint(...letters))) letters.reverse();
	}
}
