import type { Landmark, ProvinceShape, Shapes } from '#lib/geography/Shapes.ts';
import type { Mark } from '../Mark.ts';
import type { MapSite } from './MapSite.ts';

/** What a map of the regions or provinces shows, whatever draws it. */
export interface ChoroplethPicture {
	shapes: Shapes;
	/** Where the places drawn are provinces, their shapes; the regions are outlined over them. */
	provinces?: readonly ProvinceShape[] | undefined;
	/** The region that the map is drawn close around; '' for the whole country. */
	within?: string | undefined;
	marks: Mark[];
	/** The ramp, as stylesheets name it: `classes-5`, `around-2-3`. */
	ramp: string;
	/** How many classes it has. */
	classes: number;
	/** The region in focus, by code. */
	focus: string;
	/** The place under the pointer or with the keyboard's focus, by code. */
	pointed?: string | null;
	landmarkNames: Record<Landmark, string>;
	/** What is shown besides the figures. */
	sites?: readonly MapSite[];
	/** The site that is pointed at, on the map or in its list. */
	pointedSite?: string | null;
}
