import { quoted } from './Fault.ts';

const whole = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;
const decimal = /^(DOUBLE|FLOAT|DECIMAL.*)$/;

/** Why a text is not of a column's type, or undefined. What DuckDB alone can tell (ranges) is left to it. */
export function wrongType(type: string, text: string): string | undefined {
	if (whole.test(type) && !/^[+-]?\d+$/.test(text))
		return `${quoted(text)} is not a whole number; ${digits(text)}`;
	if (decimal.test(type) && !/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
		return `${quoted(text)} is not a number; ${digits(text)}`;
	}
	if (decimal.test(type) && !Number.isFinite(Number(text)))
		return `${quoted(text)} is out of the range of ${type}`;
	if (type === 'DATE' && !isDate(text))
		return `${quoted(text)} is not a date; a day of the calendar as 2023-10-20 was expected`;
	if (type === 'BOOLEAN' && !/^(true|false)$/.test(text)) return `${quoted(text)} is neither true nor false`;
	return undefined;
}

/** What was expected instead of a text that should be a number. */
function digits(text: string): string {
	if (/^[+-]?\d+,\d+$/.test(text)) return 'a decimal point was expected, not a comma';
	if (/^[+-]?\d{1,3}([\s\u00a0\u202f.,']\d{3})+([.,]\d+)?$/.test(text))
		return 'digits without spaces or signs between thousands were expected';
	if (/%$/.test(text)) return 'the number was expected without its unit';
	if (/[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return 'the digits 0 to 9 were expected';
	return 'digits were expected';
}

function isDate(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
	if (year === undefined || month === undefined || day === undefined) return false;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
