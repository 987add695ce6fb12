/** All that shows nothing itself, or letters nobody has: controls, direction, fillers, tags, private use. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/gu;
/** What of these writing needs between letters that it joins or keeps apart; all but here it hides something. */
const joining = /[\u200c\u200d\ufe0f]/;
const misplaced =
	/(?<!\p{Script=Arabic}\p{M}*)\u200c|\u200c(?!\p{Script=Arabic})|(?<!\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic})\ufe0f/gu;
/** More marks on one letter than any language writes: they would reach into the lines around. */
const heaped = /(\p{M}{3})\p{M}+/gu;

/** In UTF-16, no family of pictures takes more; joined without end they would still count as one character. */
const unitsEach = 12;

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How many characters a text has, as a reader counts them. */
export function lengthOf(text: string): number {
	return Array.from(characters.segment(text)).length;
}

/**
 * A text that a stranger wrote, in one line and safe to show as text: without what is not seen and without what
 * turns the direction of what stands around it. It is no HTML, and its addresses lead nowhere.
 * @param most characters, as a reader counts them
 */
export function readersText(text: string, most: number): string {
	const plain = bare(text);
	let [end, count] = [0, 0];
	for (const { index, segment } of characters.segment(plain)) {
		if (count === most || index + segment.length > most * unitsEach) break;
		end = index + segment.length;
		count += 1;
	}
	return bare(plain.slice(0, end));
}

/** Whether some of a text does not fit. */
export function isTooLong(text: string, most: number): boolean {
	return readersText(text, most) !== bare(text);
}

function bare(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\t-\r\p{Z}]+/gu, ' ')
		.replace(unseen, (found) => (joining.test(found) ? found : ''))
		.replace(misplaced, '')
		.replace(heaped, '$1')
		.replace(/ +/g, ' ')
		.replace(/^[ \p{M}]+| +$/gu, '')
		.normalize('NFC');
}
