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

/** A place of any level, drawn. */
export interface PlaceShape {
	/** ISO 3166-2 code: MA-01 to MA-12 for regions, three letters for provinces (MA-MAR). */
	place: string;
	/** SVG path data in frame units. */
	path: string;
	/** A point well inside the place, for its label. */
	label: Point;
	/** Codes of the places of the same level that share a border with it. */
	neighbours: string[];
}

export interface RegionShape extends PlaceShape {
	/** The box around the region, in whole frame units. */
	bounds: Bounds;
}

export interface ProvinceShape extends PlaceShape {
	/** Code of the region that the province lies in. */
	region: string;
}

/** The provinces and prefectures, in the frame and projection of the regions and sorted by region and code. */
export interface ProvinceShapes {
	provinces: ProvinceShape[];
}

/** A Mercator projection, in d3-geo's terms: frame units for a radian, and where 0° N 0° E falls in the frame. */
export interface Projection {
	scale: number;
	translate: Point;
}

export type Point = [x: number, y: number];

export type Bounds = [left: number, top: number, right: number, bottom: number];
