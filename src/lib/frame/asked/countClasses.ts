import { classOf } from '#lib/measures/classification/classOf.ts';
import type { Classification } from '#lib/measures/classification/Classification.ts';

/** The most classes of numbers above zero: with that of zero, as many as can be told apart. */
const most = 5;

/**
 * Classes of how many: zero is one of its own where it occurs; the numbers above it, from the least to the greatest,
 * have one each while they are few, and else ranges of as many numbers each. Both limits of a class belong to it, and
 * a class may be empty. What is unknown is in none; without any number there is no class.
 * @param counts whole numbers
 */
export function countClasses(counts: readonly (number | null)[]): Classification {
	const known = counts.filter((count) => count !== null);
	const above = known.filter((count) => count > 0);
	const [least, greatest] = [Math.min(...above), Math.max(...above)];
	const width = above.length ? Math.ceil((greatest - least + 1) / most) : 1;
	const starts = above.length
		? Array.from({ length: Math.ceil((greatest - least + 1) / width) }, (_, at) => least + at * width)
		: [];
	const breaks = [...(known.includes(0) ? [0] : []), ...starts];
	const tops = breaks.map((from) => (from === 0 ? 0 : Math.min(from + width - 1, greatest)));
	const held = breaks.map(() => 0);
	for (const count of known) {
		const klass = classOf(count, { breaks, pivot: null, below: null }) ?? 0;
		held[klass] = (held[klass] ?? 0) + 1;
	}
	return { breaks, tops, counts: held, pivot: null, below: null, isObserved: true };
}
