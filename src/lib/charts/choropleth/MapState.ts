import type { Level } from '#lib/view/level.ts';
import type { Mark } from '../Mark.ts';
import type { MapColours } from './mapColours.ts';

/** What the map that can be moved shows at one moment, besides the place pointed at. */
export interface MapState {
	level: Level;
	/** The region that the map is drawn close around; '' for the whole country. */
	within: string;
	/** Of the level's places. */
	marks: readonly Mark[];
	colours: MapColours;
	/** The region in focus, by code. */
	focus: string;
}
