import { defaults } from '#lib/view/defaults.ts';
import { yearsOf, type MapChoices } from '#lib/view/MapView.ts';
import type { MapData } from './MapData.ts';

/**
 * What a reader of a page with a map may choose, and what it shows when nobody chose.
 * @param region the region whose provinces the page shows; without it, the whole country's regions
 */
export function mapChoices({ years, places, cards, releases }: MapData, region?: string): MapChoices {
	const [only] = cards;
	return {
		years: yearsOf(years),
		provincialYears: yearsOf(years.filter(({ provinces }) => provinces > 0)),
		places: region ? [region] : places.filter(({ level }) => level === 'region').map(({ place }) => place),
		releases: releases.map(({ release }) => release),
		indicator: cards.length === 1 && only ? only.indicator : defaults.indicator,
		focus: region ?? defaults.focus,
		...(region && { within: region })
	};
}
