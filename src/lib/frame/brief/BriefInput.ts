import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { headlineFigures } from '#lib/questions/headlineFigures.ts';
import type { indicatorCards } from '#lib/questions/indicatorCards.ts';
import type { meetingOfRegion } from '#lib/questions/meetingOfRegion.ts';
import type { wordsBesideFigures } from '#lib/questions/wordsBesideFigures.ts';
import type { Language } from '#lib/view/languages.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { PotentialData } from '../potential/PotentialData.ts';
import type { SourceInLine } from '../SourceInLine.ts';

/** What a card must tell of an indicator. */
export type BriefCard = Pick<
	Answer<typeof indicatorCards>[number],
	'indicator' | 'name' | 'unit' | 'symbol' | 'direction' | 'decimals'
>;

/** What a brief is made from. */
export interface BriefInput {
	language: Language;
	place: string;
	/** Every place's name. */
	names: ReadonlyMap<string, string>;
	themes: readonly { theme: string; name: string }[];
	cards: readonly BriefCard[];
	/** Of all regions. */
	figures: Answer<typeof headlineFigures>;
	/** What the index of potential is made of. */
	potential: Pick<PotentialData, 'components' | 'figures' | 'pillars' | 'places'>;
	/** Of the figures of both. */
	sources: readonly SourceInLine[];
	/** Of the region; those rows alone that carry an outcome matter. */
	words: Answer<typeof wordsBesideFigures>;
	/** Of the region, a row for each source. */
	meeting: Answer<typeof meetingOfRegion>;
	version: DataVersion;
	/** Of the region's page, as full as it is known. */
	url: string;
}
