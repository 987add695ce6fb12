import type { Row } from './Row.ts';

const components = 'index_components.csv';
const jobs = 'est_jobs,est_jobs,RH,2024,population,1000,2024,jobs_per_1000,';
const water = 'household_electricity,household_electricity,DURA,2024,,,,percent,';

/** What the index of potential cannot count. */
export const inIndex: Row[] = [
	['a component of no indicator', components, jobs, jobs.replace(',est_jobs', ',¦est_job'), 'indicators.csv'],
	['a pillar that is no theme', components, jobs, jobs.replace(',RH', ',¦HR'), 'one of RH, RDI'],
	['a theme that is no pillar', components, jobs, jobs.replace(',RH', ',¦POP'), 'one of RH, RDI'],
	[
		'a neutral indicator in the index',
		components,
		jobs,
		jobs.replace(',est_jobs', ',¦active_census'),
		'is neutral'
	],
	['a year without figures', components, jobs, jobs.replace(',2024', ',¦2019'), 'known for 0 regions'],
	['a year with few figures', components, water, water.replace('DURA,2024', 'DURA,¦2023'), 'at least six'],
	[
		'a component that stands twice',
		components,
		`illiteracy_10plus,illiteracy_10plus`,
		'¦higher_education_share,illiteracy_10plus',
		'stands in line 2'
	],
	[
		'an indicator that is counted twice',
		components,
		'illiteracy_10plus,illiteracy_10plus',
		'illiteracy_10plus,¦higher_education_share',
		'stands in line 2'
	],
	[
		'a total that nothing divides',
		components,
		jobs,
		jobs.replace('population,1000,2024,jobs_per_1000', '¦,,,jobs'),
		'size of regions',
		'and more'
	],
	[
		'a rate that the population divides',
		components,
		water,
		water.replace(',,,,percent', ',¦population,1000,2024,percent'),
		'does not add up'
	],
	[
		'a total over a share of the population',
		components,
		jobs,
		jobs.replace('population,1000', '¦population_share,'),
		'share of the country'
	],
	[
		'a divisor without its inhabitants',
		components,
		jobs,
		jobs.replace('population,1000', 'population,¦'),
		'inhabitants'
	],
	['a divisor without its year', components, jobs, jobs.replace('1000,2024', '1000,¦'), 'per_year'],
	[
		'a population that is not known',
		components,
		jobs,
		jobs.replace('1000,2024', '1000,¦2019'),
		'population of MA'
	],
	['a unit that is another', components, water, water.replace('percent', '¦km'), 'is not the unit']
];
