import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Revision } from '#lib/measures/asAt.ts';
import type { Language } from '#lib/view/languages.ts';
import type { ArrivedAnswer } from '#lib/warehouse/arrived.ts';

/** What a page with a scatter arrives with for it. */
export interface ScatterData {
	/** The indicator of the horizontal axis. */
	indicator: string;
	/** What stands against it when nobody chose. */
	usual: string;
	/** The indicators that can be chosen, and the figures of these two. */
	answers: readonly ArrivedAnswer[];
	/** What later releases changed of the figures that can be shown. */
	revisions: readonly Revision[];
}

/** What it needs of its page besides. */
export interface ScatterPage {
	language: Language;
	places: readonly { place: string; level: string; name: string }[];
	releases: readonly { release: string; date: string }[];
	version: DataVersion;
	scatter: ScatterData;
}
