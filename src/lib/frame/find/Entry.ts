import type { Language } from '#lib/view/languages.ts';

export const kinds = ['indicator', 'region', 'province', 'outcome'] as const;
export type Kind = (typeof kinds)[number];

/** One thing that the search box finds, as it stands in `find.json`. */
export interface Entry {
	kind: Kind;
	id: string;
	names: Readonly<Record<Language, string>>;
	/** Its theme's name, in the page's language. */
	theme?: string;
	/** The region that a province lies in, or that an outcome speaks of. */
	place?: string;
	/** Where an outcome was not said in a meeting. */
	scope?: string;
	/** Whether an indicator has no figure yet. */
	empty?: true;
}
