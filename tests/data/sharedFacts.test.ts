// Every row of the compiled facts is in the atlas's tables, unchanged. Only where those facts are at hand: the
// project stands without them.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const facts = '../shared/data';
type Row = Record<string, string>;
const read = (file: string): Row[] => parse(readFileSync(file), { columns: true });
const fact = (table: string) => read(`${facts}/${table}.csv`);
const own = (table: string) => read(`data/${table}.csv`);
const pick = (row: Row, ...columns: string[]) => columns.map((column) => row[column]);
const sorted = (rows: (string | undefined)[][]) => rows.map((row) => row.join(' | ')).sort();

/** The number that digits write, and the digits without a fraction of zeros. */
function figure(digits = ''): { number: number; digits: string } {
	return { number: Number(digits), digits: digits.replace(/(\.[0-9]*?)0+$/, '$1').replace(/\.$/, '') };
}

/** Our names leave out that a site is planned or announced: its status says so. */
const nameOfSite = (name = '') => name.replace(/, (planned|announced)\)$/, ')');

describe.skipIf(!existsSync(facts))('the compiled facts', () => {
	test('observations: the same figures of the same sources, of provinces too', () => {
		const ours = new Map(
			own('observations').map((row) => [pick(row, 'place', 'indicator', 'year', 'source').join(' | '), row])
		);
		const provinces = fact('provinces').map(({ province_code = '', ...row }) => ({
			...row,
			region_code: province_code
		}));
		const theirs: Row[] = [...fact('observations'), ...provinces];
		const key = (row: Row) => pick(row, 'region_code', 'indicator_id', 'year', 'source_id').join(' | ');
		expect(theirs.map(key).filter((found) => !ours.has(found))).toEqual([]);
		expect([...ours.keys()].sort()).toEqual(theirs.map(key).sort());
		for (const row of theirs) expect(figure(ours.get(key(row))?.value), key(row)).toEqual(figure(row.value));
	});

	test('observations: a figure that had a caution keeps one', () => {
		const noted = new Map(own('notes').map((row) => [row.note, row.text_fr]));
		const ours = new Map(
			own('observations').map((row) => [pick(row, 'place', 'indicator', 'year', 'source').join(), row.note])
		);
		const lost = fact('observations').filter(
			(row) =>
				row.note && !noted.get(ours.get(pick(row, 'region_code', 'indicator_id', 'year', 'source_id').join()))
		);
		expect(lost).toEqual([]);
	});

	test('indicators: the same directions and themes, but for five that the atlas files under their subject', () => {
		const moved: Row = {
			ind_jobs_incl_offshoring: 'RH',
			ind_jobs_share: 'RH',
			iz_planned_ha: 'ZONE',
			manuf_employees: 'RH',
			private_employees_share: 'RH'
		};
		const ours = own('indicators').map((row) => pick(row, 'indicator', 'theme', 'direction'));
		const theirs = fact('indicators').map(({ indicator_id = '', theme, direction }) => [
			indicator_id,
			moved[indicator_id] ?? theme,
			direction
		]);
		expect(sorted(ours)).toEqual(sorted(theirs));
	});

	test('outcomes: the same place, scope, theme, kind and source', () => {
		const columns = ['scope', 'theme', 'kind'];
		const ours = own('outcomes').map((row) => pick(row, 'outcome', 'place', ...columns, 'source'));
		const theirs = fact('outcomes').map((row) =>
			pick(row, 'outcome_id', 'region_code', ...columns, 'source_id')
		);
		expect(sorted(ours)).toEqual(sorted(theirs));
	});

	test('outcomes: the same sectors', () => {
		const theirs = fact('outcomes').flatMap(({ outcome_id, sector = '' }) =>
			sector.split(';').map((name) => [outcome_id, name.trim()])
		);
		expect(sorted(own('outcome_sectors').map((row) => pick(row, 'outcome', 'sector')))).toEqual(
			sorted(theirs)
		);
	});

	test('meetings: the same dates, cities, and how the date is known', () => {
		const bases: Row = { explicit: 'stated', 'explicit day, year by index': 'stated day', none: 'unknown' };
		const states: Row = { unknown: 'not found' };
		const ours = own('meetings').map((row) => pick(row, 'place', 'date', 'date_basis', 'city_fr', 'status'));
		const theirs = fact('meetings').map(({ region_code, date, date_basis = '', city, status = '' }) => [
			region_code,
			date,
			bases[date_basis] ?? date_basis,
			city,
			states[status] ?? status
		]);
		expect(sorted(ours)).toEqual(sorted(theirs));
	});

	test('meetings: the same sources', () => {
		const theirs = fact('meetings').flatMap(({ region_code, source_ids = '' }) =>
			source_ids.split(';').map((source) => [region_code, source])
		);
		expect(sorted(own('meeting_sources').map((row) => pick(row, 'place', 'source')))).toEqual(sorted(theirs));
	});

	test('milestones: the same dates, places and sources', () => {
		const ours = own('milestones').map((row) => pick(row, 'milestone', 'date', 'place', 'source'));
		const theirs = fact('milestones').map((row) =>
			pick(row, 'milestone_id', 'date', 'region_code', 'source_id')
		);
		expect(sorted(ours)).toEqual(sorted(theirs));
	});

	test('industrial sites: the same places, figures, pins, and the words and address they come from', () => {
		const sources = new Map(own('sources').map((row) => [row.source, row]));
		const addressOf = (source = '') => sources.get(source)?.address;
		const ours = own('industrial_sites').map((row) => [
			row.name,
			...pick(row, 'place', 'area_ha', 'year', 'lat', 'lon'),
			addressOf(row.source)
		]);
		const theirs = fact('sites').map(({ name, year, source, ...row }) => [
			nameOfSite(name),
			...pick(row, 'region_code', 'area_ha'),
			year === 'n.d.' ? '' : year,
			...pick(row, 'lat', 'lon'),
			addressOf(source) ?? source
		]);
		expect(sorted(ours)).toEqual(sorted(theirs));
		const quotes = [...sources.values()].map(({ quote = '' }) => quote);
		expect(fact('sites').filter(({ quote = '' }) => !quotes.some((kept) => kept.includes(quote)))).toEqual(
			[]
		);
	});

	test('power plants: the same names, fuels, powers, years, places and pins', () => {
		const ours = own('power_plants').map((row) => [
			...pick(row, 'plant', 'name', 'fuel', 'status', 'lat', 'lon', 'place', 'source'),
			figure(row.mw).digits,
			figure(row.year).digits
		]);
		const theirs = fact('power_plants').map((row) => [
			...pick(row, 'plant_id', 'name'),
			row.fuel?.toLowerCase(),
			row.status?.toLowerCase(),
			...pick(row, 'lat', 'lon', 'region_code', 'source_id'),
			figure(row.mw).digits,
			figure(row.year).digits
		]);
		expect(sorted(ours)).toEqual(sorted(theirs));
	});

	test('sites and plants: what had a caution keeps one', () => {
		const noted = new Set(
			[...own('industrial_sites'), ...own('power_plants')]
				.filter(({ note_fr }) => note_fr)
				.map(({ plant, name }) => plant ?? name)
		);
		const theirs = [...fact('sites'), ...fact('power_plants')].filter(({ note }) => note);
		expect(theirs.length).toBeGreaterThan(30);
		expect(theirs.filter(({ plant_id, name }) => !noted.has(plant_id ?? nameOfSite(name)))).toEqual([]);
	});

	test('sources: the same titles, addresses, dates and quotes, but for spaces around them', () => {
		const columns = ['kind', 'title', 'publisher', 'address', 'published', 'quote'];
		const tidy = (row: (string | undefined)[]) => row.map((cell) => cell?.replace(/\s+/g, ' ').trim());
		// Those of the sites were only addresses in the facts.
		const listed = own('sources').filter(({ source = '' }) => !source.startsWith('SITE_'));
		const ours = listed.map((row) => tidy(pick(row, 'source', ...columns)));
		const theirs = fact('sources').map((row) => tidy(pick(row, 'source_id', ...columns)));
		expect(sorted(ours)).toEqual(sorted(theirs));
	});
});
