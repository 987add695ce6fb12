import { m } from '#messages';
import type { sitesOfMap } from '#lib/questions/sitesOfMap.ts';
import type { Language } from '#lib/view/languages.ts';
import { digits } from '#lib/view/numbers.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

/** The kinds that come as codes; those of zones come as names. */
const kinds: Record<string, () => string> = {
	port: m.sites_kind_port,
	airport: m.sites_kind_airport,
	coal: m.sites_fuel_coal,
	diesel: m.sites_fuel_diesel,
	'fuel oil': m.sites_fuel_fuel_oil,
	gas: m.sites_fuel_gas,
	hydro: m.sites_fuel_hydro,
	oil: m.sites_fuel_oil,
	solar: m.sites_fuel_solar,
	wind: m.sites_fuel_wind
};

const statuses: Record<string, () => string> = {
	planned: m.sites_status_planned,
	announced: m.sites_status_announced,
	operational: m.sites_status_operational,
	'under development': m.sites_status_under_development
};

/** Sizes are told as their sources give them: none has more decimals. */
const asGiven = { decimals: 6 };

/** What is known of a site, in a line: its kind, code, size with its unit, year and status. */
export function siteWords(
	{ kind, code, size, size_unit, year, status }: Answer<typeof sitesOfMap>[number],
	language: Language
): string {
	const n = size === null ? '' : digits(size, asGiven, language);
	const parts = [
		kinds[kind]?.() ?? kind,
		code,
		n && (size_unit === 'ha' ? m.sites_size_ha({ n }) : m.sites_size_mw({ n })),
		year,
		status && (statuses[status]?.() ?? status)
	];
	return parts.filter(Boolean).join(' · ');
}
