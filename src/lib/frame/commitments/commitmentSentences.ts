import { m } from '#messages';
import { dateInWords } from '#lib/view/dates.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { quantityName } from './commitmentWords.ts';
import { figuredCounts, mostRecent, ofMeetings, type Commitment } from './followed.ts';

/** What the follow-up says of all commitments, counted from their rows. */
export function commitmentSentences(all: readonly Commitment[], language: Language): string[] {
	const within = ofMeetings(all);
	const { of, none } = figuredCounts(all);
	const date = mostRecent(all);
	return [
		m.commitments_sentence({
			counted: m.commitments_counted({ n: all.length }),
			within: m.commitments_within({ n: within }),
			elsewhere: m.commitments_elsewhere({ n: all.length - within })
		}),
		m.commitments_figured({
			list: listed(
				[
					...of.map(({ quantity, count }) => `${quantityName(quantity)} (${count})`),
					...(none > 0 ? [`${m.commitments_nothing()} (${none})`] : [])
				],
				language
			)
		}),
		...(date ? [m.commitments_as_of({ date: dateInWords(date, language) })] : [])
	];
}
