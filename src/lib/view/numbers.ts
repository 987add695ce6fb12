import { intlLocale, type Language } from './languages.ts';

/** What a number needs to be written: its unit and how far its sources go. */
export interface Measure {
	unit: string;
	symbol: string;
	/** Most decimals that the sources give. */
	decimals: number;
}

const minus = '\u2212';

/** A figure as digits, with no more decimals than its sources give. */
export function digits(value: number, measure: Pick<Measure, 'decimals'>, language: Language): string {
	return formatOf(language, measure.decimals).format(value).replace('-', minus);
}

/** A computed number with exactly so many decimals, so that those in a column can be compared: "0.300". */
export function fixedDigits(value: number, decimals: number, language: Language): string {
	return formatOf(language, decimals, decimals).format(value).replace('-', minus);
}

/** A figure with its unit: "19,396 establishments", "8.5%", "8,5 %". */
export function quantity(value: number, measure: Measure, language: Language): string {
	const number = digits(value, measure, language);
	if (measure.unit === 'percent' && language !== 'fr') return `${number}%`;
	return `${number}\u00a0${measure.symbol}`;
}

/** A difference with its sign, in percentage points for shares. The sign is a true minus. */
export function difference(value: number, measure: Measure, points: string, language: Language): string {
	const sign = value > 0 ? '+' : value < 0 ? minus : '±';
	const number = digits(Math.abs(value), measure, language);
	const text = measure.unit === 'percent' ? `${number}\u00a0${points}` : number;
	// A left-to-right mark keeps the sign before its number inside Arabic text.
	return `\u200e${sign}${text}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than using it. */
function formatOf(language: Language, decimals: number, fewest = 0): Intl.NumberFormat {
	const key = `${language} ${decimals} ${fewest}`;
	const known = formats.get(key);
	if (known) return known;
	const format = new Intl.NumberFormat(intlLocale(language), {
		minimumFractionDigits: fewest,
		maximumFractionDigits: decimals,
		signDisplay: 'negative'
	});
	formats.set(key, format);
	return format;
}
