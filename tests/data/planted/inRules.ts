import { figures, places, themes, indicators, differences, first, rate, region, type Row } from './Row.ts';

/** What breaks the rules of schema.sql, or those across tables. */
export const inRules: Row[] = [
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
	['a province without a region', places, 'MA-12,region,MA,', 'MA-12,region,¦,', 'not allowed', 'and more'],
	['an orphan province', places, 'province,MA-07,', 'province,¦MA-77,', 'not in places.csv', 'and more'],
	[
		'a province above a province',
		places,
		'province,MA-07,',
		'province,¦MA,',
		'a region was expected',
		'and more'
	],
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
	['a negative count', figures, '4030222', '¦-4030222', 'not negative', 'and more'],
	[
		'a sum that is not made',
		figures,
		'MA,population,2024,36828330',
		'MA,population,2024,¦36828331',
		'add up to'
	],
	[
		'a difference of another size',
		differences,
		'MA-03,active_census,2024,HCP_RGPH2024,-1',
		'MA-03,active_census,2024,HCP_RGPH2024,¦-2',
		'-1 was expected'
	],
	[
		'a difference that is none',
		differences,
		'MA-03,active_census,2024,HCP_RGPH2024,-1',
		'MA-03,population,2024,HCP_RGPH2024,¦-1',
		'add up exactly',
		'and more'
	],
	[
		'a difference of nothing',
		differences,
		'MA-03,active_census,2024,HCP_RGPH2024,-1',
		'MA-03,active_census,2014,HCP_RGPH2024,¦-1',
		'no sum to compare',
		'and more'
	],
	['a unit that nobody uses', 'units.csv', 'percent,', '¦furlongs,a,b,c,d,e,f\npercent,', 'used by no row'],
	[
		'a note that nobody uses',
		'notes.csv',
		'publisher-rounding,',
		'¦idle,a,b,c,\npublisher-rounding,',
		'no row'
	],
	['neither true nor false', indicators, 'persons,neutral,0,1,true', 'persons,neutral,0,1,¦yes', 'neither'],
	[
		'a series rebased in the year 1',
		indicators,
		'persons,neutral,0,1,true,',
		'persons,neutral,0,1,true,¦1',
		'1990'
	],
	['a meeting that is to come', 'meetings.csv', '2023-10-20,stated', '¦2031-10-20,stated', 'in the future'],
	['a table that is not declared', 'tables.csv', 'tables,28,', '¦colours,28,', 'not a table', 'and more'],
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
