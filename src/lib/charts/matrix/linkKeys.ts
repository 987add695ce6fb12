import type { Crossing } from '#lib/view/OutcomesView.ts';

/** What is chosen when nothing is. */
export const nothing: Crossing = { theme: '', place: '' };

/** What a crossing's link is known by: `RH:MA-07`. */
export const keyOf = ({ theme, place }: Crossing) => `${theme}:${place}`;

export function crossingOf(key: string): Crossing {
	const [theme = '', place = ''] = key.split(':');
	return { theme, place };
}

/** The keys of all links of a grid, row by row. @param links whether a link is there */
export function linkKeys(
	themes: readonly string[],
	places: readonly string[],
	links: readonly (readonly boolean[])[]
): ReadonlySet<string> {
	return new Set(
		themes.flatMap((theme, row) =>
			places.filter((_, column) => links[row]?.[column]).map((place) => keyOf({ theme, place }))
		)
	);
}
