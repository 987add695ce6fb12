import { edits } from '#lib/view/edits.ts';

/** How well a typed word fits a word: the smaller, the better. A misspelt one adds its edits. */
export const fit = { exact: 0, begun: 1, within: 2, misspelt: 2, missing: 6 } as const;

/** How many slips of the finger a word of so many letters is forgiven. */
const forgiven = (letters: number) => (letters >= 8 ? 2 : letters >= 4 ? 1 : 0);

/** Whether one or several are meant makes no other word of it. */
const singular = (word: string) => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** @param last whether the reader may still be typing the word */
export function likeness(typed: string, word: string, last: boolean, forgiving: boolean): number {
	if (singular(word) === singular(typed)) return fit.exact;
	if (word.startsWith(typed)) return fit.begun;
	if (typed.length > 3 && word.includes(typed)) return fit.within;
	// A year that differs by a digit is another year.
	if (!forgiving || /[0-9]/.test(typed)) return fit.missing;
	const whole = edits(typed, word, forgiven(Math.max(typed.length, word.length)));
	const begun = last ? edits(typed, word, forgiven(typed.length), true) : Infinity;
	const slips = Math.min(whole, begun);
	return slips === Infinity ? fit.missing : fit.misspelt + slips;
}
