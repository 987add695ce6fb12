import type { PlexFonts } from '../../still/plexFonts.server.ts';
import { drawText } from './drawText.server.ts';
import type { Drawing, Part } from './Part.ts';

interface Into {
	doc: PDFKit.PDFDocument;
	fonts: PlexFonts;
}

/** Draws a part of a sheet below its parent in the document's structure. */
export function drawPart(into: Into, parent: PDFKit.PDFStructureElement, part: Part): void {
	const { doc, fonts } = into;
	const { tag, lines = [], drawings = [], parts = [], address } = part;
	const isArtifact = tag === 'Artifact';
	if (drawings.length || isArtifact) {
		doc.markContent('Artifact', { type: 'Layout' });
		for (const drawing of drawings) draw(doc, drawing);
		if (isArtifact) for (const line of lines) drawText(doc, line, fonts);
		doc.endMarkedContent();
	}
	if (isArtifact) return;
	const element = doc.struct(tag);
	parent.add(element);
	if (lines.length)
		element.add(() => {
			for (const line of lines) drawText(doc, line, fonts);
		});
	if (address)
		for (const line of lines) {
			const width = doc.page.width - 2 * doc.page.margins.left;
			doc.link(doc.page.margins.left, line.y - line.size, width, line.size * 1.3, address, {
				structParent: element
			} as PDFKit.Mixins.AnnotationOption);
		}
	for (const below of parts) drawPart(into, element, below);
	element.end();
}

function draw(doc: PDFKit.PDFDocument, drawing: Drawing): void {
	doc.save();
	const { x, y, colour } = drawing;
	if (drawing.kind === 'rule') {
		doc
			.moveTo(x, y)
			.lineTo(x + drawing.width, y)
			.lineWidth(drawing.thick)
			.stroke(colour);
	} else if (drawing.kind === 'dot') {
		doc.circle(x, y, drawing.radius);
		if (drawing.edge) doc.lineWidth(0.8).fillAndStroke(colour, drawing.edge);
		else doc.fill(colour);
	} else {
		doc.translate(x, y).scale(drawing.scale);
		doc
			.path(drawing.path)
			.lineJoin('round')
			.lineWidth(0.6 / drawing.scale);
		doc.fillAndStroke(colour, drawing.edge);
	}
	doc.restore();
}
