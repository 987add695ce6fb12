import { defaults } from '#lib/view/defaults.ts';
import { yearsOf, type MapChoices } from '#lib/view/MapView.ts';
import type { MapData } from './MapData.ts';

/** What a reader of a page with a map may choose, and what it shows when nobody chose. */
export function mapChoices({ years, places, cards, releases }: MapData): MapChoices {
	const [only] = cards;
	return {
		years: yearsOf(years),
		places: places.filter(({ level }) => level === 'region').map(({ place }) => place),
		releases: releases.map(({ release }) => release),
		indicator: cards.length === 1 && only ? only.indicator : defaults.indicator,
		focus: defaults.focus
	};
}
