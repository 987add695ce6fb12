import { m } from '#messages';
import { rank } from '#lib/measures/rank.ts';
import { krugmanSpecialisation } from '#lib/measures/specialisation/krugmanSpecialisation.ts';
import { locationQuotients } from '#lib/measures/specialisation/locationQuotients.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { fixedDigits, quantity } from '#lib/view/numbers.ts';
import type { BalanceData } from './BalanceData.ts';

/** One region by sector. */
export interface SpecialisedRegion {
	place: string;
	name: string;
	/** In the order of the sectors; null where it is not defined. */
	quotients: { value: number | null; shown: string }[];
	index: string;
	/** All of it in a sentence. */
	said: string;
}

const decimals = 2;

/** What each region has more of than its share, the most specialised region first. */
export function specialisationOf(
	{ counts }: BalanceData['sectors'],
	names: ReadonlyMap<string, string>,
	language: Language
): { year: string; sectors: { indicator: string; name: string }[]; regions: SpecialisedRegion[] } {
	const codes = [...new Set(counts.map(({ indicator }) => indicator))];
	const places = [...new Set(counts.map(({ place }) => place))];
	const table = places.map((place) =>
		codes.map((code) => counts.find((row) => row.place === place && row.indicator === code)?.value ?? 0)
	);
	const sectors = codes.map((indicator) => ({ indicator, name: sectorName(indicator) }));
	const write = (value: number | null) =>
		value === null ? m.no_data() : fixedDigits(value, decimals, language);
	const indices = krugmanSpecialisation(table);
	const ranks = rank(indices, 'higher');
	const regions = locationQuotients(table).map((row, at) => {
		const name = names.get(places[at] ?? '') ?? places[at] ?? '';
		const index = indices[at] ?? null;
		const quotients = row.map((value) => ({ value, shown: write(value) }));
		const told = quotients.map(({ shown }, sector) =>
			m.specialisation_of({ name: sectors[sector]?.name ?? '', value: shown })
		);
		const percent = { unit: 'percent', symbol: '%', decimals: 1 };
		return {
			place: places[at] ?? '',
			name,
			quotients,
			index: write(index),
			order: index ?? -1,
			said: m.specialisation_said({
				region: name,
				quotients: listed(told, language),
				index: write(index),
				share: quantity(50 * (index ?? 0), percent, language),
				rank: m.rank_of({ rank: ranks[at] ?? 0, of: places.length })
			})
		};
	});
	regions.sort((a, b) => b.order - a.order);
	return { year: counts[0]?.year ?? '', sectors, regions };
}

function sectorName(indicator: string): string {
	if (indicator === 'est_industry') return m.sector_industry();
	if (indicator === 'est_construction') return m.sector_construction();
	return indicator === 'est_commerce' ? m.sector_commerce() : m.sector_services();
}
