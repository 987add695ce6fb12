import { m } from '#messages';
import type { Matrix } from '#lib/charts/matrix/Matrix.ts';
import { stepWords } from '#lib/charts/matrix/stepWords.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { textLine, widthIn, type TextLine } from './TextLine.ts';

/** A sign of the key: a shade, the hatch, or the dot of what has nothing. */
export interface KeySign {
	box: Box;
	fill: string | undefined;
	sign: 'hatch' | 'dot' | undefined;
}

/** Sets what shades and signs mean along the line of writing, in as many lines as they need. */
export function matrixKey(setting: Setting, matrix: Matrix, box: Omit<Box, 'height'>) {
	const { board, palette, language } = setting;
	const { small } = board.type;
	const style = { size: small, fill: palette.inkMuted };
	const wide = widthIn(setting, style);
	const fills = palette.classes(matrix.steps.length);
	const sign = { width: small * 1.6, height: small };
	const row = small * 1.75;

	const entries: { words: string; fill?: string | undefined; sign?: KeySign['sign'] }[] = [
		...(matrix.hasMeetings
			? [
					{ words: m.matrix_key_shades() },
					...matrix.steps.map((step, at) => ({ words: stepWords(step, language), fill: fills[at] }))
				]
			: []),
		{ words: m.matrix_key_none(), sign: 'dot' },
		...(matrix.columns.some(({ isUnknown }) => isUnknown)
			? [{ words: m.matrix_unknown(), sign: 'hatch' as const }]
			: []),
		...(matrix.hasOthers ? [{ words: `+2 ${m.matrix_key_others()}` }] : [])
	];

	const lines: TextLine[] = [];
	const swatches: KeySign[] = [];
	let [along, y] = [0, box.y + row * 0.3];
	for (const { words, fill, sign: kind } of entries) {
		const hasSign = fill !== undefined || kind !== undefined;
		const before = hasSign ? sign.width + small * 0.45 : 0;
		if (along > 0 && along + before + wide(words) > box.width) [along, y] = [0, y + row];
		const own = { ...box, y, height: sign.height };
		if (hasSign)
			swatches.push({
				box: { ...partOf(setting, own, along, sign.width), height: sign.height },
				fill,
				sign: kind
			});
		const place = partOf(setting, own, along + before, wide(words));
		lines.push(textLine(setting, words, style, place, y + small * 0.86));
		along += before + wide(words) + small * 1.1;
	}
	return { lines, swatches, height: y + row * 1.1 - box.y };
}
