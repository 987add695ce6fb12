/** What the atlas shows when nobody chose: industrial establishments, and the region that it is about. */
export const defaults = { indicator: 'est_industry', focus: 'MA-07' } as const;
