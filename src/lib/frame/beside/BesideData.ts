import type { ConsultationsData } from '../consultations/ConsultationsData.ts';
import type { MapIndicator } from '../map/drawnMap.ts';

/** What a page with words beside figures arrives with: among its answers, that of wordsBesideFigures. */
export interface BesideData extends ConsultationsData {
	/** The indicators that speak for a theme. */
	besideCards: MapIndicator[];
}
