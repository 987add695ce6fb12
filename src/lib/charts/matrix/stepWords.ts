import { m } from '#messages';
import type { Language } from '#lib/view/languages.ts';
import { digits } from '#lib/view/numbers.ts';

/** How many outcomes a shade stands for: "3", "4 to 6". */
export function stepWords({ from, to }: { from: number; to: number }, language: Language): string {
	const write = (count: number) => digits(count, { decimals: 0 }, language);
	return from === to ? write(from) : m.legend_range({ from: write(from), to: write(to) });
}
