/** The weights of the site's type. */
export type Weight = 400 | 600;

/**
 * How wide a line of text is.
 * @param size of the type; the width is in the same unit
 */
export type MeasureText = (text: string, size: number, weight: Weight) => number;
