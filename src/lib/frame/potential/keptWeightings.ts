import { readersText } from '#lib/view/readersText.ts';
import { readWeights, writeWeights, type Weights } from '#lib/view/PotentialView.ts';

/** Weights to which a reader gave a name. */
export interface KeptWeighting {
	name: string;
	weights: Weights;
}

/** How many characters a name may have. */
export const longestName = 60;
/** How many are kept: those before go. */
const most = 50;
const key = 'weightings';

/** What a browser keeps, as far as it still means something; whoever wrote it. */
export function readKept(stored: string | null, pillars: readonly string[]): KeptWeighting[] {
	let found: unknown;
	try {
		found = JSON.parse(stored ?? '[]');
	} catch {
		return [];
	}
	if (!Array.isArray(found)) return [];
	const kept = found.flatMap((one: unknown): KeptWeighting[] => {
		if (typeof one !== 'object' || one === null || !('name' in one) || !('weights' in one)) return [];
		if (typeof one.name !== 'string' || typeof one.weights !== 'string') return [];
		const name = readersText(one.name, longestName);
		const weights = readWeights(one.weights, pillars);
		return name && weights ? [{ name, weights }] : [];
	});
	return [...new Map(kept.map((one) => [one.name, one])).values()].slice(-most);
}

export function writeKept(kept: readonly KeptWeighting[], pillars: readonly string[]): string {
	return JSON.stringify(
		kept.slice(-most).map(({ name, weights }) => ({ name, weights: writeWeights(weights, pillars) }))
	);
}

/** @throws where the browser lets nothing be read */
export function keptHere(pillars: readonly string[]): KeptWeighting[] {
	return readKept(localStorage.getItem(key), pillars);
}

/** @throws where the browser keeps nothing, or has no more room */
export function keepHere(kept: readonly KeptWeighting[], pillars: readonly string[]): void {
	localStorage.setItem(key, writeKept(kept, pillars));
}
