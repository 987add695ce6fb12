import { textDirection, type Language } from '#lib/view/languages.ts';
import type { MeasureText } from '../../still/MeasureText.ts';
import type { Palette } from '../../still/Palette.ts';
import type { Setting } from '../../still/Setting.ts';

/** A4 upright, in points. */
export const sheet = { width: 595.28, height: 841.89, margin: 42 } as const;

/** Where the lines above and below stand, and what is between them. */
export const edges = { head: 38, top: 56, bottom: 794, foot: 811 } as const;

/** What the parts of a sheet are set with. @param scale of its type */
export function sheetSetting(
	language: Language,
	palette: Palette,
	measure: MeasureText,
	scale: number
): Setting {
	const size = (points: number) => Math.round(points * scale * 20) / 20;
	return {
		size: 'portrait',
		board: {
			...sheet,
			isWide: false,
			type: { display: 24, title: 23, lead: size(10.5), text: size(9), small: size(7.5), label: size(12) }
		},
		palette,
		language,
		isRightToLeft: textDirection(language) === 'rtl',
		measure
	};
}
