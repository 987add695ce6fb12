import { figures, themes, rate, type Row } from './Row.ts';

/** Cells that are not of their column’s type. */
export const inTypes: Row[] = [
	['a text in a number', figures, '4030222', '¦many', 'not a number'],
	[
		'a decimal comma',
		figures,
		`MA-01,${rate}`,
		`MA-01,${rate}¦"1,5",HCP_RGPH2024,\nMA-01,${rate.replace('2024', '2023')}`,
		'decimal point'
	],
	['thousands with spaces', figures, '4030222', '¦4 030 222', 'thousands'],
	['thousands with commas', figures, '4030222', '¦"4,030,222"', 'thousands'],
	['a per cent sign in a number', figures, '4030222', '¦40%', 'unit'],
	['Arabic digits', figures, '4030222', '¦٤٠٣٠', '0 to 9'],
	['not a number', figures, '4030222', '¦NaN', 'not a number'],
	['infinity', figures, '4030222', '¦inf', 'not a number'],
	['a number beyond all', figures, '4030222', '¦1e999', 'range'],
	['a fraction in a whole number', themes, 'RH,1,', 'RH,¦1.5,', 'whole number'],
	['a whole number that is too large', themes, 'RH,1,', 'RH,¦99999999999,', 'range'],
	['a day in another order', 'meetings.csv', '2023-10-20,', '¦20/10/2023,', 'not a date'],
	['a day that is not in the calendar', 'meetings.csv', '2023-10-20,', '¦2023-02-30,', 'not a date'],
	['a serial number for a day', 'meetings.csv', '2023-10-20,', '¦45219,', 'not a date']
];
