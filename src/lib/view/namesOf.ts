/** Each place's name, by its code. */
export function namesOf(places: readonly { place: string; name: string }[]): ReadonlyMap<string, string> {
	return new Map(places.map(({ place, name }) => [place, name]));
}
