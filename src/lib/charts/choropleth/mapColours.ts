/** Colours of the map, as `rgb()` texts that WebGL libraries can parse. */
export interface MapColours {
	/** Fill of each class, lowest first. */
	classes: string[];
	paper: string;
	ink: string;
	sea: string;
	land: string;
	border: string;
	focus: string;
	noData: string;
}

/**
 * Reads the colours that stylesheets give to this element.
 * @param element carries the class `classes-n`
 * @param classes how many classes the ramp has
 */
export function readMapColours(element: Element, classes: number): MapColours {
	const style = getComputedStyle(element);
	const colour = (name: string) => asRgb(style.getPropertyValue(name));
	return {
		classes: Array.from({ length: classes }, (_, index) => colour(`--class-${index + 1}`)),
		paper: colour('--paper'),
		ink: colour('--ink'),
		sea: colour('--sea'),
		land: colour('--land'),
		border: colour('--border'),
		focus: colour('--focus'),
		noData: colour('--no-data-ink')
	};
}

/** Calls `changed` when the reader or the system changes the theme; returns how to stop. */
export function watchTheme(changed: () => void): () => void {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const chosen = new MutationObserver(changed);
	dark.addEventListener('change', changed);
	chosen.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
	return () => {
		dark.removeEventListener('change', changed);
		chosen.disconnect();
	};
}

/** Any CSS colour, of whatever notation, as the bytes it is painted with. */
function asRgb(colour: string): string {
	const context = onePixel();
	context.clearRect(0, 0, 1, 1);
	context.fillStyle = colour.trim() || 'transparent';
	context.fillRect(0, 0, 1, 1);
	const [red, green, blue, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
	return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}

let pixel: CanvasRenderingContext2D | null = null;

function onePixel(): CanvasRenderingContext2D {
	const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
	pixel ??= canvas.getContext('2d', { willReadFrequently: true });
	if (!pixel) throw new Error('no canvas to read colours with');
	return pixel;
}
