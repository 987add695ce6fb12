// What the consultations said: only rows of scope `meeting` are outcomes of the tour.
import { afterAll, describe, expect, test } from 'vitest';
import { meetingOfRegion } from '#lib/questions/meetingOfRegion.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const pairs = async (sql: string) => (await warehouse.rows(sql)).map((row) => Object.values(row));

describe('outcomes', () => {
	test('are counted by scope', async () => {
		expect(await pairs('SELECT scope, count(*) FROM outcomes GROUP BY scope ORDER BY scope')).toEqual([
			['context', 2],
			['follow-up', 16],
			['meeting', 75],
			['meeting-side', 2],
			['national', 13]
		]);
	});

	test('are counted by kind: the tour’s, and the others', async () => {
		const counts = `SELECT kind, count(*) FILTER (scope = 'meeting'), count(*) FILTER (scope <> 'meeting')
			FROM outcomes GROUP BY kind ORDER BY kind`;
		expect(await pairs(counts)).toEqual([
			['commitment', 5, 14],
			['constraint', 6, 2],
			['need', 35, 9],
			['potential', 24, 1],
			['proposal', 5, 7]
		]);
	});

	test('of a meeting belong to a region whose meeting was held', async () => {
		const strays = `SELECT outcome FROM outcomes LEFT JOIN meetings USING (place)
			WHERE scope IN ('meeting', 'meeting-side') AND status IS DISTINCT FROM 'held'`;
		expect(await pairs(strays)).toEqual([]);
	});

	test('of national scope belong to the country, those of a meeting to a region', async () => {
		const strays = `SELECT outcome FROM outcomes JOIN places USING (place)
			WHERE level <> CASE scope WHEN 'national' THEN 'country' WHEN 'meeting' THEN 'region'
				WHEN 'meeting-side' THEN 'region' ELSE level END`;
		expect(await pairs(strays)).toEqual([]);
	});

	test('are listed one after the other, and each has a sector', async () => {
		expect(
			await pairs('SELECT min(position), max(position), count(DISTINCT position) FROM outcomes')
		).toEqual([[1, 108, 108]]);
		expect(await pairs('SELECT outcome FROM outcomes ANTI JOIN outcome_sectors USING (outcome)')).toEqual([]);
	});

	test('lead to a source on the consultations', async () => {
		const strays = `SELECT outcome FROM outcomes JOIN sources s USING (source) WHERE s.kind <> 'consultations'`;
		expect(await pairs(strays)).toEqual([]);
	});
});

describe('meetings', () => {
	test('were found for eleven regions, with these dates', async () => {
		const dates = `SELECT place, status, date_basis, strftime(date, '%Y-%m-%d') FROM meetings ORDER BY place`;
		expect(await pairs(dates)).toEqual([
			['MA-01', 'held', 'derived', '2023-12-13'],
			['MA-02', 'held', 'stated', '2023-10-20'],
			['MA-03', 'held', 'weekday only', null],
			['MA-04', 'held', 'weekday only', null],
			['MA-05', 'held', 'stated', '2023-10-23'],
			['MA-06', 'not found', 'unknown', null],
			['MA-07', 'held', 'stated', '2023-12-08'],
			['MA-08', 'held', 'stated day', '2023-10-27'],
			['MA-09', 'held', 'stated', '2023-12-04'],
			['MA-10', 'held', 'stated', '2024-01-29'],
			['MA-11', 'held', 'derived', '2023-12-15'],
			['MA-12', 'held', 'weekday only', null]
		]);
	});

	test('Casablanca-Settat’s was not found: no date, no city, nothing said at it, and the sources looked at', async () => {
		const meeting = await ask(warehouse, meetingOfRegion, { place: 'MA-06', lang: 'fr' });
		const { date, city, chair, attendees } = meeting[0] ?? {};
		expect({ date, city, chair, attendees }).toEqual({
			date: null,
			city: null,
			chair: null,
			attendees: null
		});
		expect(meeting.map(({ status, source }) => [status, source])).toEqual([
			['not found', 'CON_S33'],
			['not found', 'CON_S34'],
			['not found', 'CON_S37']
		]);
		expect(
			await pairs(`SELECT DISTINCT scope FROM outcomes WHERE place = 'MA-06' ORDER BY scope`)
		).not.toContainEqual(['meeting']);
	});

	test('that were held have a city and a source', async () => {
		const bare = `SELECT place FROM meetings m WHERE status = 'held' AND (city_fr IS NULL
			OR NOT EXISTS (SELECT 1 FROM meeting_sources s WHERE s.place = m.place))`;
		expect(await pairs(bare)).toEqual([]);
	});
});
