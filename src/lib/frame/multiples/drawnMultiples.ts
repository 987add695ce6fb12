import type { MapGroup, SmallMap } from '#lib/charts/multiples/SmallMap.ts';
import type { Classification } from '#lib/measures/classification/Classification.ts';
import type { FramedView } from '../FramedView.ts';
import type { SourceInLine } from '../SourceInLine.ts';

/** Several small maps ready to be drawn, and what they say of themselves. */
export interface DrawnMultiples {
	groups: MapGroup[];
	/** The classes that all maps share; null where each has its own. */
	common: Classification | null;
	focus: string;
	focusName: string;
	/** How their colours may be compared. */
	comparing: string;
	framed: FramedView;
}

/** What is drawn, and those parts of the FramedView that differ between years and indicators. */
export type MultiplesInput = Omit<DrawnMultiples, 'framed'> & {
	framed: Omit<FramedView, 'showsShapes' | 'year' | 'sources' | 'rows'>;
	/** Those that the figures may name; the ones that they do are told. */
	sources: readonly SourceInLine[];
};

/** Undefined where there is no map. */
export function drawnMultiples({ framed, sources, ...drawn }: MultiplesInput): DrawnMultiples | undefined {
	const maps = mapsOf(drawn.groups);
	const named = new Set(maps.flatMap(({ figures }) => figures.map(({ source }) => source)));
	if (!maps.length) return undefined;
	return {
		...drawn,
		framed: {
			...framed,
			showsShapes: true,
			year: null,
			sources: sources.filter(({ source }) => named.has(source)),
			rows: {
				columns: {
					indicator: 'string',
					year: 'string',
					place: 'string',
					name: 'string',
					value: 'number',
					unit: 'string',
					rank: 'integer',
					source: 'string'
				},
				cells: maps.flatMap(({ indicator, year, figures }) =>
					figures.map(({ place, name, value, rank, source }) => [
						indicator.indicator,
						year,
						place,
						name,
						value,
						indicator.unit,
						rank,
						source
					])
				)
			}
		}
	};
}

/** All maps, in order. */
export function mapsOf(groups: readonly MapGroup[]): SmallMap[] {
	return groups.flatMap(({ maps }) => maps);
}
