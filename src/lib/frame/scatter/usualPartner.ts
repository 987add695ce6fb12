/**
 * What stands against an indicator when nobody chose: the first indicator that speaks for another theme, among those
 * known for most regions. Totals do not come into question: they all follow the size of regions, and so each other.
 * @param indicators in the order of their themes
 * @returns undefined where there is none
 */
export function usualPartner<
	I extends { indicator: string; theme: string; regions: number; speaks: number | null }
>(indicators: readonly I[], indicator: string): I | undefined {
	const own = indicators.find((one) => one.indicator === indicator);
	const others = indicators.filter((one) => one.theme !== own?.theme && one.speaks !== null);
	const most = Math.max(...others.map(({ regions }) => regions));
	return others.find(({ regions }) => regions === most);
}
