import { m } from '#messages';
import { dayInWords } from '#lib/view/dates.ts';
import { isolated } from '#lib/view/isolated.ts';
import { askedByTheme } from './askedByTheme.ts';
import type { Brief } from './Brief.ts';
import { briefHeadings } from './briefHeadings.ts';
import type { BriefInput } from './BriefInput.ts';
import { indexOfRegion } from './indexOfRegion.ts';
import { keyFigures } from './keyFigures.ts';
import { meetingSentence } from './meetingSentence.ts';
import { SourceNumbers } from './SourceNumbers.ts';
import { strengthsAndGaps } from './strengthsAndGaps.ts';
import { unknownOfRegion } from './unknownOfRegion.ts';

/** A region on two pages, in the language in which messages speak. */
export function briefOf(input: BriefInput): Brief {
	const { language, place, names, words, version, url } = input;
	const name = names.get(place) ?? place;
	const sources = new SourceNumbers([...input.sources, ...words.flatMap(sourceOfOutcome)]);
	// In the order of reading, as sources are numbered.
	const figures = keyFigures(input, sources);
	const { strengths, gaps } = strengthsAndGaps(input, sources);
	const { asked, left } = askedByTheme(words, sources);
	return {
		language,
		place,
		name,
		title: m.brief_title({ name }),
		lead: m.brief_lead(),
		date: m.brief_date({ date: dayInWords(version.date, language), version: isolated(version.version) }),
		url,
		more: m.brief_more({ address: isolated(url) }),
		keyFigures: figures,
		strengths,
		gaps,
		index: indexOfRegion(input),
		meeting: meetingSentence(input),
		asked,
		askedMore: left ? m.brief_asked_more({ n: left }) : '',
		left,
		unknown: unknownOfRegion(input),
		sources: sources.list(),
		caveat: m.brief_caveat(),
		headings: briefHeadings()
	};
}

function sourceOfOutcome({ source, title, publisher, published }: BriefInput['words'][number]) {
	return source === null ? [] : [{ source, title: title ?? '', publisher: publisher ?? '', published }];
}
