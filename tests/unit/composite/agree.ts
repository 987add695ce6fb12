import { expect } from 'vitest';

/** Expects numbers that agree to a thousand-millionth of the expected one, or of 1. */
export function agree(
	found: readonly (number | null)[] | null | undefined,
	expected: readonly number[],
	what = ''
): void {
	expect(found ?? [], what).toHaveLength(expected.length);
	for (const [at, value] of expected.entries()) {
		const off = Math.abs((found?.[at] ?? NaN) - value);
		expect(off, `${what} [${at}]: ${found?.[at]} for ${value}`).toBeLessThanOrEqual(
			1e-9 * Math.max(1, Math.abs(value))
		);
	}
}
