import type { Language } from '#lib/view/languages.ts';
import { digits, type Measure } from '#lib/view/numbers.ts';

/**
 * A limit that is no value, with as many decimals as it needs to keep every value on its side: rounded as the values
 * are, a limit of 12.4 would seem to let 12 into the class above.
 * @param values that were classed
 */
export function limitDigits(
	limit: number,
	values: readonly number[],
	measure: Measure,
	language: Language
): string {
	const furthest = measure.decimals + 3;
	let decimals = measure.decimals;
	const keepsSides = () => {
		const rounded = Number(limit.toFixed(decimals));
		return values.every((value) => value >= limit === value >= rounded);
	};
	while (decimals < furthest && !keepsSides()) decimals++;
	return digits(limit, { decimals }, language);
}
