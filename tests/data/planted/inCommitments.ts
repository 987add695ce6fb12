import type { Row } from './Row.ts';

const [outcomes, amounts, states] = ['outcomes.csv', 'commitment_figures.csv', 'commitment_states.csv'];
const zones = 'O02-02,1,zones,8,false,zones';
const opened = 'O07-07,1,opened,2025-01,';
const second = 'O03-08,2,announced,2024-12-05,';

/** What cannot be said of an outcome's speaker, and of a commitment's figures and states. */
export const inCommitments: Row[] = [
	[
		'a role that is not listed',
		outcomes,
		'need,ministry,communiqué',
		'need,¦office,communiqué',
		'speaker_roles'
	],
	['an outcome without a role', outcomes, 'need,ministry,communiqué', 'need,¦,communiqué', 'empty'],
	['a role that nobody has', 'speaker_roles.csv', 'press,9,', '¦crowd,11,a,b,c\npress,9,', 'used by no row'],
	[
		'a commitment without a state',
		outcomes,
		'O07-06,MA-07,meeting,COMP,potential',
		'¦O07-06,MA-07,meeting,COMP,commitment',
		'without a state'
	],
	['a figure of a need', amounts, zones, '¦O07-01,1,zones,8,false,zones', 'is a need'],
	['a state of a need', states, opened, `¦O07-01,1,opened,2025-01,a,b,c,CON_S50\n${opened}`, 'is a need'],
	['a figure of no outcome', amounts, zones, zones.replace('O02-02', '¦O02-99'), 'outcomes.csv'],
	['a figure that comes second of one', amounts, zones, zones.replace('02,1', '02,¦2'), '1 was expected'],
	['a state that comes third of two', states, second, second.replace('08,2', '08,¦3'), '2 was expected'],
	[
		'a state before the one before it',
		states,
		second,
		second.replace('2024-12-05', '¦2023-11-30'),
		'in order of date'
	],
	[
		'a year before the day before it',
		states,
		second,
		second.replace('2024-12-05', '¦2022'),
		'in order of date'
	],
	['a state that is to come', states, opened, opened.replace('2025-01', '¦2031-01'), 'in the future'],
	['a day that is none', states, opened, opened.replace('2025-01', '¦2025-13'), 'not allowed'],
	['a state that is not listed', states, opened, opened.replace('opened,', '¦begun,'), 'one of announced'],
	[
		'a quantity that is not listed',
		amounts,
		zones,
		zones.replace('zones,8', '¦parks,8'),
		'one of investment'
	],
	['a figure of nothing', amounts, zones, zones.replace(',8,', ',¦0,'), 'above 0'],
	['an area in jobs', amounts, 'O05-08,1,area,150,false,ha', 'O05-08,1,¦area,150,false,jobs', 'unit'],
	['a figure that may be about', amounts, zones, zones.replace('false', '¦maybe'), 'neither'],
	[
		'an indicator beside an outcome that is none',
		'outcome_indicators.csv',
		'ONAT-14,est_industry',
		'ONAT-14,¦est_industries',
		'indicators.csv'
	]
];
