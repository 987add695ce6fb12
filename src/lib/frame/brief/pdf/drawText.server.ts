import bidiFactory from 'bidi-js';
import type { PlexFonts } from '../../still/plexFonts.server.ts';
import { runsOf, shapedLine, type Run } from '../../still/shapedLine.server.ts';
import type { TextLine } from '../../still/TextLine.ts';

const bidi = bidiFactory();
const narrowSpace = '\u202f';
const isArabic = /\p{Script=Arabic}/u;
const options: PDFKit.Mixins.TextOptions = {
	lineBreak: false,
	baseline: 'alphabetic',
	// Without a feature, pdfkit sets word after word, from left to right in Arabic too.
	features: ['kern']
};

/** Draws a line of text, its runs in the order of Unicode's bidirectional algorithm. */
export function drawText(doc: PDFKit.PDFDocument, line: TextLine, fonts: PlexFonts): void {
	const { text, size, fill, anchor, y } = line;
	const family = fonts[line.weight];
	const share = { start: 0, middle: 0.5, end: 1 }[anchor];
	let x = line.x - share * shapedLine(text, family).width * size;
	doc.fillColor(fill);
	for (const run of runsOf(text, family)) {
		doc.font(run.font.name);
		for (const { piece, isNarrow } of pieces(run)) {
			doc.fontSize(isNarrow ? size / 2 : size).text(piece, x, y, options);
			x += doc.widthOfString(piece, options);
		}
	}
}

/** The typeface has no narrow space; HarfBuzz makes one of half a space, and so is one made here. */
function pieces(run: Run): { piece: string; isNarrow: boolean }[] {
	const text = inOwnDirection(run);
	return text
		.split(/(\u202f)/)
		.filter(Boolean)
		.map((piece) => (piece === narrowSpace ? { piece: ' ', isNarrow: true } : { piece, isNarrow: false }));
}

/** As fontkit must be given a run: it turns Arabic words around, but neither brackets nor what has no letters. */
function inOwnDirection({ text, level }: Run): string {
	if (level % 2 === 0) return text;
	const signs = Array.from(text, (sign) => bidi.getMirroredCharacter(sign) ?? sign);
	return (isArabic.test(text) ? signs : signs.reverse()).join('');
}
