import type { MeasureText } from './MeasureText.ts';

/** Measures text with the page's own letters, which must have been loaded. @throws Error without a canvas */
export function measureInBrowser(): MeasureText {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('no canvas to measure text on');
	const known = new Map<string, number>();
	return (text, size, weight) => {
		const key = `${weight} ${text}`;
		const found = known.get(key) ?? emsOf(context, text, weight);
		known.set(key, found);
		return found * size;
	};
}

/** Measured large, so that nothing is rounded to pixels. */
function emsOf(context: CanvasRenderingContext2D, text: string, weight: number): number {
	context.font = `${weight} 100px Plex`;
	return context.measureText(text).width / 100;
}
