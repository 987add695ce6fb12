/**
 * How many letters were left out, added, changed or swapped with their neighbour between what was typed and a
 * word: the Damerau-Levenshtein distance, each letter edited once at most (optimal string alignment).
 * @param begun whether the word was perhaps not typed to its end: its nearest beginning is taken
 * @returns Infinity where it is more than `most`
 * @see G. Navarro, “A guided tour to approximate string matching”, ACM Computing Surveys 33(1), 2001
 */
export function edits(typed: string, word: string, most: number, begun = false): number {
	if (typed.length - word.length > most || (!begun && word.length - typed.length > most)) return Infinity;
	const width = Math.min(word.length, typed.length + most);
	let before: number[] = [];
	let above = Array.from({ length: width + 1 }, (_, column) => column);
	for (let row = 1; row <= typed.length; row++) {
		const here = [row];
		for (let column = 1; column <= width; column++) {
			const same = typed[row - 1] === word[column - 1];
			const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
			here[column] = Math.min(
				at(above, column) + 1,
				at(here, column - 1) + 1,
				at(above, column - 1) + (same ? 0 : 1),
				swapped ? at(before, column - 2) + 1 : Infinity
			);
		}
		if (Math.min(...here) > most && Math.min(...above) > most) return Infinity;
		[before, above] = [above, here];
	}
	const found = begun ? Math.min(...above) : at(above, width);
	return found <= most ? found : Infinity;
}

const at = (row: readonly number[], column: number) => row[column] ?? Infinity;
