import { estimatedWidth } from '../scatter/estimatedWidth.ts';

/** Of small type, in pixels; estimates are rather too wide. */
const size = 12;

/**
 * As much of a column's name as there is room for beside its number: all of it, what stands before its first comma or
 * "and", the first word if
 * that is most of it, or nothing.
 * @param room in pixels
 */
export function headOf(name: string, room: number): string {
	const short = /^.+?(?=[,،]| et | and | و(?=\p{L}))/u.exec(name)?.[0] ?? name;
	const [word = ''] = short.split(' ');
	const shorter = word.length > short.length / 2 ? [short, word] : [short];
	return [name, ...shorter].find((text) => estimatedWidth(text, size, 400) + size <= room) ?? '';
}
