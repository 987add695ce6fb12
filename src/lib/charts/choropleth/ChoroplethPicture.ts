import type { Landmark, Shapes } from '#lib/geography/Shapes.ts';
import type { Mark } from '../Mark.ts';

/** What a map of the regions shows, whatever draws it. */
export interface ChoroplethPicture {
	shapes: Shapes;
	marks: Mark[];
	/** How many classes the ramp has, 1 to 7. */
	classes: number;
	/** The region in focus, by code. */
	focus: string;
	/** The region under the pointer or with the keyboard's focus, by code. */
	pointed?: string | null;
	landmarkNames: Record<Landmark, string>;
}
