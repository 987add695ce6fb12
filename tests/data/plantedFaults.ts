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

type Row = [
	name: string,
	file: string,
	from: string,
	to: string,
	words: string | string[],
	more?: 'and more'
];

const [figures, places, themes, indicators] = [
	'observations.csv',
	'places.csv',
	'themes.csv',
	'indicators.csv'
];
const first = 'MA-01,population,2024,4030222,HCP_RGPH2024,';
const rate = 'urbanisation_rate,2024,';
const RH = 'RH,1,Capital humain et emploi,';
const region = 'MA-01,region,MA,';
const head = 'theme,position,name_fr,name_ar,name_en';
/** Stand for bytes that are not UTF-8; see `bytesOf`. */
const [latin, cut] = ['\ue000', '\ue001'];

const inTexts: Row[] = [
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

const inRecords: Row[] = [
	[
		'a comma without quotation marks',
		figures,
		first,
		'MA-01,population,2024,4,030,222,¦HCP_RGPH2024,',
		'8 cells'
	],
	['a cell too many', figures, first, `${first},¦more`, '7 cells'],
	['a cell too few', figures, first, first.slice(0, -1).replace(',HCP', ',¦HCP'), '5 cells'],
	['an empty line', figures, `${first}\n`, `${first}\n¦\n`, 'line is empty'],
	[
		'a quotation mark left open',
		figures,
		'4030222,HCP_RGPH2024,\n',
		'4030222,HCP_RGPH2024,¦"\n',
		'not closed',
		'and more'
	],
	['text after a quotation mark', themes, 'Capital humain', '"Capital"¦ humain', 'after the closing'],
	['a quotation mark within', themes, 'Capital humain', 'Capital ¦"humain"', 'written twice'],
	['a header in another order', themes, head, 'theme,position,¦name_ar,name_fr,name_en', 'out of order'],
	['a column that is unknown', themes, head, `${head},¦colour`, 'not a column', 'and more'],
	[
		'a column that is missing',
		themes,
		head,
		'theme,position,name_fr,name_ar¦',
		'name_en is missing',
		'and more'
	],
	['a column that stands twice', themes, head, `${head},¦name_en`, 'second time', 'and more'],
	[
		'a column with a wrong name',
		themes,
		head,
		'theme,position,name_fr,name_ar,¦name_eng',
		'not a column',
		'and more'
	],
	['a header that is missing', themes, `${head}\n`, '¦', 'header is missing'],
	['a formula in the header', themes, head, `${head},¦=cmd()`, 'formula', 'and more']
];

const inTypes: Row[] = [
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

const inRules: Row[] = [
	['an empty cell that must be filled', figures, '4030222', '¦', 'empty'],
	['an empty name', places, `${region}Tanger-Tétouan-Al Hoceïma`, `${region}¦`, 'empty'],
	['an unknown place', figures, first, first.replace('MA-01', '¦MA-99'), 'places.csv'],
	['an unknown indicator', figures, first, first.replace('population', '¦popolation'), 'indicators.csv'],
	['a source that is missing', figures, first, first.replace('HCP', '¦HPC'), 'sources.csv'],
	['a source that is not given', figures, first, first.replace('HCP_RGPH2024', '¦'), 'empty'],
	['a note that is missing', figures, first, `${first}¦no-such-note`, 'notes.csv'],
	['a theme that is missing', indicators, 'population,POP,', 'population,¦POPP,', 'themes.csv'],
	['a unit that is missing', indicators, 'population,POP,persons', 'population,POP,¦person', 'units.csv'],
	['a sector that is missing', 'outcome_sectors.csv', 'ONAT-01,transversal', 'ONAT-01,¦all', 'sectors.csv'],
	['a duplicate key', figures, `${first}\n`, `${first}\n¦${first}\n`, 'stands in line 3'],
	['a duplicate place', places, 'MA-02,region', '¦MA-01,region', 'line 3', 'and more'],
	['a duplicate position', themes, 'RDI,2', 'RDI,¦1', 'stands in line 2'],
	['a direction outside its list', indicators, 'persons,neutral', 'persons,¦up', 'higher, lower, neutral'],
	['decimals out of range', indicators, 'persons,neutral,0', 'persons,neutral,¦9', 'from 0 to 4'],
	['a position of nought', themes, 'RH,1,', 'RH,¦0,', 'above 0'],
	[
		'an indicator’s name in capitals',
		indicators,
		'population,POP',
		'¦Population,POP',
		'regexp_full_match',
		'and more'
	],
	['the year 20024', figures, first, first.replace('2024', '¦20024'), 'not allowed'],
	['the year 1923', figures, first, first.replace(',2024', ',¦1923'), '1990'],
	['the year 2099', figures, first, first.replace(',2024', ',¦2099'), 'a year from 1990'],
	['a date without its basis', 'meetings.csv', '2023-10-20,stated', '¦2023-10-20,unknown', 'date_basis'],
	['a basis without its date', 'meetings.csv', '2023-10-20,stated', '¦,stated', 'date_basis'],
	['a province without a region', places, 'MA-12,region,MA,', 'MA-12,region,¦,', 'not allowed'],
	['an orphan province', places, 'province,MA-07,', 'province,¦MA-77,', 'not in places.csv'],
	['a province above a province', places, 'province,MA-07,', 'province,¦MA,', 'a region was expected'],
	['a level that is unknown', places, 'province,MA-07,', '¦commune,MA-07,', 'one of country', 'and more'],
	['a group that is a region', 'group_members.csv', 'MA-SUD,MA-10', '¦MA-07,MA-10', 'a group was expected'],
	[
		'a member that is the country',
		'group_members.csv',
		'MA-SUD,MA-10',
		'MA-SUD,¦MA',
		'a region was expected'
	],
	[
		'a percentage of 250',
		figures,
		`MA-01,${rate}`,
		`MA-01,${rate}¦250,HCP_RGPH2024,\nMA-01,${rate.replace('2024', '2023')}`,
		'100'
	],
	[
		'a negative share',
		figures,
		`MA-01,${rate}`,
		`MA-01,${rate}¦-3,HCP_RGPH2024,\nMA-01,${rate.replace('2024', '2023')}`,
		'from 0'
	],
	[
		'a growth of −120',
		figures,
		'MA-05,gdp_growth_real,2016,',
		'MA-05,gdp_growth_real,2015,¦-120,RA2016,\nMA-05,gdp_growth_real,2016,',
		'-100'
	],
	['a negative count', figures, '4030222', '¦-4030222', 'not negative'],
	[
		'a source that is never cited',
		'sources.csv',
		'HCP_RGPH2014,',
		'¦NEVER,figures,a,b,c,,\nHCP_RGPH2014,',
		'cited by no row'
	],
	[
		'a translation of nothing',
		'translations.csv',
		'themes,name,fr',
		'themes,¦title,fr',
		'no column title_fr'
	],
	[
		'two faults on one line',
		figures,
		first,
		first.replace('MA-01', '¦MA-99').replace('4030222', '¦many'),
		['places.csv', 'not a number']
	],
	[
		'three faults on one line',
		figures,
		first,
		'¦MA-99,¦nothing,2024,1,¦NOBODY,',
		['places', 'indicators', 'sources']
	]
];

/** The faults that are planted in a copy of the data, each alone. */
export const plantedFaults: Planted[] = [...inTexts, ...inRecords, ...inTypes, ...inRules].map(
	([name, file, from, to, words, more]) => ({
		name,
		file,
		from,
		to,
		words: [words].flat(),
		hasConsequences: more !== undefined
	})
);

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
