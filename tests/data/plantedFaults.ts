import { inCommitments } from './planted/inCommitments.ts';
import { inTexts } from './planted/inTexts.ts';
import { inRecords } from './planted/inRecords.ts';
import { inTypes } from './planted/inTypes.ts';
import { inIndex } from './planted/inIndex.ts';
import { inRules } from './planted/inRules.ts';
import { cut, latin } from './planted/Row.ts';

/** A fault to plant in one file of the data. */
export interface Planted {
	name: string;
	file: string;
	/** A text that stands in the file… */
	from: string;
	/** …and what is put in its place; ¦ stands before each place where a fault must be found. */
	to: string;
	/** For each ¦, a word of what must be said there. */
	words: string[];
	/** Whether other faults follow from it. */
	hasConsequences: boolean;
}

/** The faults that are planted in a copy of the data, each alone. */
export const plantedFaults: Planted[] = [
	...inTexts,
	...inRecords,
	...inTypes,
	...inRules,
	...inIndex,
	...inCommitments
].map(([name, file, from, to, words, more]) => ({
	name,
	file,
	from,
	to,
	words: [words].flat(),
	hasConsequences: more !== undefined
}));

/** A text's bytes in UTF-8, but for the two signs that stand for bytes that are not. */
export function bytesOf(text: string): Uint8Array {
	const bytes = Buffer.from(text);
	if (!text.includes(latin) && !text.includes(cut)) return bytes;
	return Buffer.concat(
		text
			.split(/([\ue000\ue001])/)
			.map((part) => (part === latin ? Buffer.of(0xe9) : part === cut ? Buffer.of(0xc3) : Buffer.from(part)))
	);
}
