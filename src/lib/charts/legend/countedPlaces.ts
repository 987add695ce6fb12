import { m } from '#messages';
import { getLocale } from '#locale';
import type { Level } from '#lib/view/level.ts';

const said = new Map<string, string>();

/** How many regions or provinces, in words: told once of each number, since plural rules are dear to look up. */
export function countedPlaces(n: number, level: Level): string {
	const key = `${getLocale()} ${level} ${n}`;
	const words = said.get(key) ?? (level === 'region' ? m.legend_regions({ n }) : m.legend_provinces({ n }));
	said.set(key, words);
	return words;
}
