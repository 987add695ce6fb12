import type { ScaleKind } from './axisScale.ts';

/** One region on both indicators. */
export interface ScatterPoint {
	place: string;
	name: string;
	x: number;
	y: number;
	/** Name and both figures. */
	said: string;
}

/** What stands along an axis, in words. */
export interface ScatterAxis {
	kind: ScaleKind;
	/** Name, unit and year. */
	title: string;
	/** What the ends of the axis are. */
	low: string;
	high: string;
	/** Of the regions shown. */
	median: number;
	medianWords: string;
	write: (value: number) => string;
}

/** What a scatter is set out from. */
export interface PlotInput {
	points: readonly ScatterPoint[];
	x: ScatterAxis;
	y: ScatterAxis;
	focus: string;
	/** The whole picture, axes included. */
	box: { x: number; y: number; width: number; height: number };
	type: { text: number; small: number };
	/** How wide a text is, in the unit of its size. */
	measure: (text: string, size: number, weight: 400 | 600) => number;
	isRightToLeft: boolean;
}

/** A text where it stands; `y` is its baseline. The words are bare: whoever draws them tells their direction. */
export interface PlotText {
	what: 'title' | 'end' | 'tick' | 'median';
	text: string;
	x: number;
	y: number;
	size: number;
	anchor: 'start' | 'middle' | 'end';
}

/** A region's point and its name; the name is null where there is no room for it. */
export interface PlotPoint extends ScatterPoint {
	/** Where the point stands. */
	at: { x: number; y: number };
	radius: number;
	isFocus: boolean;
	label: {
		lines: { text: string; x: number; y: number }[];
		size: number;
		anchor: 'start' | 'middle' | 'end';
		/** The end of a line from the point. */
		leader: { x: number; y: number } | null;
		/** Whether there is room for it; if not, it shows while its region is pointed at. */
		isShown: boolean;
	};
}

/** A line from one point to another. */
export interface PlotLine {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** A scatter set out. */
export interface PlotLayout {
	width: number;
	height: number;
	grid: PlotLine[];
	medians: PlotLine[];
	texts: PlotText[];
	/** The region in focus last, so that it lies on top. */
	points: PlotPoint[];
}
