import { keyOf, type Crossing } from '#lib/view/OutcomesView.ts';

/** What is chosen when nothing is. */
export const nothing: Crossing = { theme: '', place: '' };

/** The crossing of a link that is known by its key. */
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
