import { m } from '#messages';

/** Which way is better, in as few words as a column has room for. */
export function directionWords(direction: string): string {
	if (direction === 'neutral') return m.better_neither();
	return direction === 'lower' ? m.better_lower() : m.better_higher();
}
