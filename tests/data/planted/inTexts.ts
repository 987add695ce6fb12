import { themes, RH, head, latin, cut, type Row } from './Row.ts';

/** Faults in the characters of a cell. */
export const inTexts: Row[] = [
	['a Latin-1 letter', themes, 'Compétitivité', `Comp¦${latin}titivité`, '0xE9'],
	['a sequence that is cut short', themes, 'Compétitivité', `Comp¦${cut}titivité`, 'UTF-8'],
	['a NUL byte', themes, 'Capital', 'Cap¦\0ital', 'NUL'],
	['a control character', themes, 'Capital', 'Cap¦\u0007ital', 'U+0007'],
	['a tab in a text', themes, 'Capital', 'Cap¦\tital', 'U+0009'],
	['a letter lost in a conversion', themes, 'Capital', 'C¦\ufffdpital', 'lost'],
	['a right-to-left override', themes, 'Capital', 'Cap¦\u202eital', 'U+202E'],
	['a left-to-right embedding', themes, 'Capital', 'Cap¦\u202aital', 'direction'],
	['an isolate that is not closed', themes, 'Capital', '¦\u2066Capital', 'not closed'],
	['an isolate that was not opened', themes, 'Capital', 'Capital¦\u2069', 'not opened'],
	['a zero-width space', themes, 'Capital', 'Cap¦\u200bital', 'U+200B'],
	['a byte order mark within', themes, 'Capital', 'Cap¦\ufeffital', 'U+FEFF'],
	['a space before a cell', themes, 'Capital', '¦ Capital', 'begins with a space'],
	[
		'a space after a cell',
		themes,
		'Capital humain et emploi,',
		'Capital humain et emploi¦ ,',
		'ends with a space'
	],
	['a no-break space after a cell', themes, 'et emploi,', 'et emploi¦\u00a0,', 'ends with a space'],
	['a line end in a cell', themes, RH, 'RH,1,"Capital¦\nhumain",', 'line end'],
	['a cell of 10 MB', themes, 'Capital humain', `¦${'x'.repeat(10_000_000)}`, 'at most 10000'],
	['a formula', themes, 'Capital humain et emploi', '¦=cmd()', 'formula'],
	['a formula in quotation marks', themes, 'Capital humain et emploi', `¦"=HYPERLINK(""x"",1)"`, 'formula'],
	['a formula with a plus', themes, 'Capital humain et emploi', '¦+1+cmd()', 'formula'],
	['a formula with a minus', themes, 'Capital humain et emploi', '¦-2+3', 'formula'],
	['a formula with an at sign', themes, 'Capital humain et emploi', '¦@SUM(A1)', 'formula'],
	['two faults in one cell', themes, 'Capital humain', '¦=Cap¦\u202eital humain', ['formula', 'U+202E']],
	['a CR alone', themes, 'Capital', 'Cap¦\rital', 'CR alone'],
	['one line that ends with CR LF', themes, `${head}\n`, `${head}¦\r\n`, 'CR LF'],
	['a translation that is missing', 'meetings.csv', 'Tanger,طنجة,', 'Tanger,¦,', 'translation']
];
