import { m } from '#messages';
import type { BriefHeading } from './Brief.ts';

/** The words above and beside the parts of a brief. */
export function briefHeadings(): Record<BriefHeading, string> {
	return {
		keyFigures: m.brief_key_figures(),
		strengths: m.brief_strengths(),
		gaps: m.brief_gaps(),
		asked: m.brief_asked(),
		unknown: m.brief_unknown(),
		sources: m.sources(),
		rule: m.brief_rule(),
		strip: m.brief_strip(),
		noStrength: m.brief_no_strength(),
		noGap: m.brief_no_gap(),
		nothingAsked: m.brief_nothing_asked(),
		framing: m.framing_note(),
		licence: `${m.licence_line()}. ${m.osm_attribution()}`,
		boundaries: m.boundaries_note(),
		site: m.site_name(),
		page1: m.brief_page({ page: 1, of: 2 }),
		page2: m.brief_page({ page: 2, of: 2 })
	};
}
