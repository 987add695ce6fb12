import type { Language } from '#lib/view/languages.ts';

/** One of the twelve regions on a strip: where it lies between the lowest known value (0) and the highest (1). */
export interface StripPlace {
	place: string;
	at: number;
	isFocus: boolean;
}

/** A figure as the brief writes it: everything but `indicator` and `strip` is words. */
export interface BriefFigure {
	indicator: string;
	/** The indicator's; that it is divided by the population stands with the unit. */
	name: string;
	/** With its unit; what says that it is unknown where it is. */
	value: string;
	/** '' where nothing is known. */
	year: string;
	/** "rank 2 of 12"; '' where the value is unknown. */
	rank: string;
	/** Its number in `sources`, from 1; null where the value is unknown. */
	source: number | null;
	/** The regions with a value, in the order of their codes. */
	strip: StripPlace[];
	/** The values at the strip's ends, as digits. */
	lowest: string;
	highest: string;
}

/** An indicator on which the region stands among the first, or among the last. */
export interface BriefItem extends BriefFigure {
	/** The theme's name. */
	theme: string;
}

/** What was said on one theme. */
export interface BriefTheme {
	theme: string;
	/** The theme's name. */
	name: string;
	items: {
		outcome: string;
		/** "Need", "Proposal". */
		kind: string;
		/** What kind of outcome it is when it is none of the meeting: "Follow-up, outside the meeting"; else ''. */
		outside: string;
		text: string;
		/** Who said it. */
		who: string;
		/** Its number in `sources`, from 1. */
		source: number;
	}[];
}

/** The words above and beside the parts of a brief. */
export type BriefHeading =
	| 'keyFigures'
	| 'strengths'
	| 'gaps'
	| 'asked'
	| 'unknown'
	| 'sources'
	/** By what rule something is a strength or a gap; how the strips read. */
	| 'rule'
	| 'strip'
	/** In the place of strengths, gaps or outcomes where there are none. */
	| 'noStrength'
	| 'noGap'
	| 'nothingAsked'
	/** That press reports mostly carry an official framing. */
	| 'framing'
	| 'licence'
	/** What the boundaries on a map do not say. */
	| 'boundaries'
	/** The atlas's name. */
	| 'site'
	/** "Page 1 of 2", "Page 2 of 2". */
	| 'page1'
	| 'page2';

/** A region on two pages, in words that only need laying out: the page and the PDF are both made from it. */
export interface Brief {
	language: Language;
	place: string;
	/** The region's name. */
	name: string;
	title: string;
	/** One sentence: what the brief tells. */
	lead: string;
	/** "Data of 24 November 2026 (2026.11.24-3fa9c1d2)". */
	date: string;
	/** Of the region's page: in full, or from the site's root where the site does not know its host. */
	url: string;
	/** Where all is: "All figures, their sources and quotes: {url}". */
	more: string;
	/** Nine: first the population, then indicators that speak for each theme. */
	keyFigures: BriefFigure[];
	/** The best of them first. */
	strengths: BriefItem[];
	/** The worst of them first. */
	gaps: BriefItem[];
	/** The rank on the index of potential with equal weights, and what must be known of it. */
	index: { text: string; caveat: string } | null;
	/** Where and when the consultation met, or that no meeting was found. */
	meeting: string;
	/** In the order of themes; in a theme, what was said at the meeting first. */
	asked: BriefTheme[];
	/** "and 3 more, on the region's page"; '' where all fit. */
	askedMore: string;
	/** How many outcomes there was no room for. */
	left: number;
	/** What is not known, a sentence each. */
	unknown: string[];
	/** Numbered from 1 by their order: publisher, title, date. */
	sources: string[];
	/** Twelve regions only; ranks are among those known. */
	caveat: string;
	headings: Readonly<Record<BriefHeading, string>>;
}
