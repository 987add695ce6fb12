/** The spacing of the hatch's lines and their width in the drawn map, in frame units. */
const spacing = 5;
const lineWidth = 2;

/**
 * A square tile of diagonal lines, the same hatch as the drawing's pattern.
 * @param scale device pixels for one frame unit
 */
export function hatchImage(paper: string, ink: string, scale: number): ImageData {
	const size = Math.max(4, Math.round(spacing * Math.SQRT2 * scale));
	const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas to draw the hatch on');
	context.fillStyle = paper;
	context.fillRect(0, 0, size, size);
	context.strokeStyle = ink;
	context.lineWidth = (lineWidth / 2) * scale;
	context.beginPath();
	for (const shift of [-size, 0, size]) {
		context.moveTo(shift - 1, size + 1);
		context.lineTo(shift + size + 1, -1);
	}
	context.stroke();
	return context.getImageData(0, 0, size, size);
}
