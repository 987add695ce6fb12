/** The twelve regions and the land around them, projected into one frame at build time. */
export interface Shapes {
	/** The frame's size, in its own units (CSS pixels at full size). */
	frame: { width: number; height: number };
	/** How degrees become points of the frame. */
	projection: Projection;
	regions: RegionShape[];
	/** SVG path of the neighbouring land, without borders. */
	land: string;
	/** SVG path of the borders between neighbouring countries, away from the regions. */
	borders: string;
	/** Where the names of neighbouring countries and seas stand: message key → point in the frame. */
	landmarks: { name: Landmark; at: Point }[];
}

export type Landmark =
	'algeria' | 'mauritania' | 'spain' | 'portugal' | 'atlantic' | 'mediterranean' | 'mali';

export interface RegionShape {
	/** ISO 3166-2 code, MA-01 to MA-12. */
	place: string;
	/** SVG path data in frame units. */
	path: string;
	/** A point well inside the region, for its label. */
	label: Point;
	/** Codes of the regions that share a border with it. */
	neighbours: string[];
}

/** A Mercator projection, in d3-geo's terms: frame units for a radian, and where 0° N 0° E falls in the frame. */
export interface Projection {
	scale: number;
	translate: Point;
}

export type Point = [x: number, y: number];
