import type { DrawnAsked } from '../asked/drawnAsked.ts';
import type { DrawnBalance } from '../balance/drawnBalance.ts';
import type { DrawnComparison } from '../comparison/drawnComparison.ts';
import type { FramedView } from '../FramedView.ts';
import type { DrawnMap } from '../map/drawnMap.ts';
import type { DrawnMatrix } from '../matrix/drawnMatrix.ts';
import type { DrawnMultiples } from '../multiples/drawnMultiples.ts';
import type { DrawnPotential } from '../potential/drawnPotential.ts';
import type { DrawnScatter } from '../scatter/drawnScatter.ts';
import type { DrawnStanding } from '../standing/drawnStanding.ts';
import type { DrawnTour } from '../tour/drawnTour.ts';
import type { DrawnTrend } from '../trend/drawnTrend.ts';

/** A view as a reader has it on screen. */
export type ViewPicture =
	| { kind: 'map'; drawn: DrawnMap }
	| { kind: 'asked'; drawn: DrawnAsked }
	| { kind: 'multiples'; drawn: DrawnMultiples }
	| { kind: 'tour'; drawn: DrawnTour }
	| { kind: 'trend'; drawn: DrawnTrend }
	| { kind: 'scatter'; drawn: DrawnScatter }
	| { kind: 'standing'; drawn: DrawnStanding }
	| { kind: 'balance'; drawn: DrawnBalance }
	| { kind: 'comparison'; drawn: DrawnComparison }
	| { kind: 'matrix'; drawn: DrawnMatrix }
	| { kind: 'potential'; drawn: DrawnPotential };

/** What a still image may show: a view, or the card of a page that has none. */
export type StillPicture = ViewPicture | { kind: 'title'; drawn: { framed: FramedView; focus: string } };
