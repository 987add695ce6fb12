/** The sizes in which a still image is made, in pixels: Open Graph's, a slide's, and two for social networks. */
export const stillSizes = {
	landscape: { width: 1200, height: 630 },
	wide: { width: 1600, height: 900 },
	square: { width: 1080, height: 1080 },
	portrait: { width: 1080, height: 1350 }
} as const;

export type StillSize = keyof typeof stillSizes;

/** What an image is set out on, in its own units: the same sizes of type on each, whatever its pixels. */
export interface Board {
	width: number;
	height: number;
	/** Room around everything. */
	margin: number;
	/** Whether pictures stand beside texts, or below them. */
	isWide: boolean;
	type: TypeScale;
}

/** Sizes of type, in units of the board. */
export interface TypeScale {
	/** Of a page's own name on its card. */
	display: number;
	title: number;
	lead: number;
	text: number;
	small: number;
	/** On the map. */
	label: number;
}

const beside: TypeScale = { display: 46, title: 33, lead: 16.5, text: 15.5, small: 13, label: 11.5 };
const below: TypeScale = { display: 60, title: 44, lead: 21, text: 19, small: 15.5, label: 14 };

export function boardOf(size: StillSize): Board {
	const { width, height } = stillSizes[size];
	const isWide = width > height;
	const inUnits = isWide ? 1200 / width : 1;
	return {
		width: width * inUnits,
		height: height * inUnits,
		margin: isWide ? 40 : 54,
		isWide,
		type: isWide ? beside : below
	};
}
