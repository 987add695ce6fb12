import { figures, themes, first, head, type Row } from './Row.ts';

/** Faults in records and headers. */
export const inRecords: Row[] = [
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
