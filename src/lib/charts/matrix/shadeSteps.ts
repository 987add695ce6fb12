/** How many shades there are: so few that a number is legible on each. */
export const shades = 4;

/**
 * From how many to how many each shade goes: equally far, and a shade for each number where they are small, so that a
 * filter does not change what a shade means.
 */
export function shadeSteps(most: number): { from: number; to: number }[] {
	const width = Math.max(1, Math.ceil(most / shades));
	return Array.from({ length: shades }, (_, at) => ({ from: at * width + 1, to: (at + 1) * width }));
}
