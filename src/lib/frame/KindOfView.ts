import type { Language } from '#lib/view/languages.ts';
import type { ViewPicture } from './still/StillPicture.ts';

/** One kind of view, as the files of the site know it: where each stands, and what is drawn there. */
export interface KindOfView {
	/** The paths of all, below the language and below `embed/`: `indicators/est_industry/`. */
	paths(): Promise<string[]>;
	/**
	 * The view at a path as it is before anyone chose, in the language that messages are in; undefined where none
	 * of this kind stands.
	 */
	at(path: string, language: Language): Promise<ViewPicture | undefined>;
}
