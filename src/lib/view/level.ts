/** Which places a map shows: the regions, or the provinces and prefectures. */
export const levels = ['region', 'province'] as const;
export type Level = (typeof levels)[number];
