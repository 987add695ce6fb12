import type { FramedView } from '../FramedView.ts';
import type { DrawnMap } from '../map/drawnMap.ts';
import type { DrawnStanding } from '../standing/drawnStanding.ts';
import type { DrawnTrend } from '../trend/drawnTrend.ts';

/** A view as a reader has it on screen. */
export type ViewPicture =
	| { kind: 'map'; drawn: DrawnMap }
	| { kind: 'trend'; drawn: DrawnTrend }
	| { kind: 'standing'; drawn: DrawnStanding };

/** What a still image may show: a view, or the card of a page that has none. */
export type StillPicture = ViewPicture | { kind: 'title'; drawn: { framed: FramedView; focus: string } };
