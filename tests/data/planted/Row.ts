/** A planted fault in short: what Planted says, in the order of its properties. */
export type Row = [
	name: string,
	file: string,
	from: string,
	to: string,
	words: string | string[],
	more?: 'and more'
];

export const [figures, places, themes, indicators, differences] = [
	'observations.csv',
	'places.csv',
	'themes.csv',
	'indicators.csv',
	'sum_differences.csv'
];
export const first = 'MA-01,population,2024,4030222,HCP_RGPH2024,';
export const rate = 'urbanisation_rate,2024,';
export const RH = 'RH,1,Capital humain et emploi,';
export const region = 'MA-01,region,MA,';
export const head = 'theme,position,name_fr,name_ar,name_en';
/** Stand for bytes that are not UTF-8; see `bytesOf`. */
export const [latin, cut] = ['\ue000', '\ue001'];
