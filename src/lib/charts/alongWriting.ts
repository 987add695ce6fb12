import { textDirection, type Language } from '#lib/view/languages.ts';

/**
 * How far from the left something stands along the line of writing, which in Arabic begins at the right; all in
 * percent.
 * @param start how far from where writing begins
 * @param width how wide it is; a point has none
 */
export function leftAlong(start: number, language: Language, width = 0): number {
	return textDirection(language) === 'rtl' ? 100 - start - width : start;
}

/** Where the rectangle of a bar along the line of writing stands, from its start and width in percent. */
export function barAlong(start: number, width: number, language: Language): { x: string; width: string } {
	return { x: `${leftAlong(start, language, width)}%`, width: `${width}%` };
}
