/** The region of each province, by its code. */
export function regionsOf(
	provinces: readonly { place: string; region: string }[]
): ReadonlyMap<string, string> {
	return new Map(provinces.map(({ place, region }) => [place, region]));
}
