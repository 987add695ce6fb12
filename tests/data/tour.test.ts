// The tour of the regions from the atlas's own tables: each meeting once, and no date more precise than it is known.
import { describe, expect, test } from 'vitest';
import { drawnTour } from '#lib/frame/tour/drawnTour.ts';
import { tourData } from '#lib/frame/tour/tourData.server.ts';
import { basisOfDate } from '#lib/frame/outcomeWords.ts';
import { measureInNode } from '#lib/frame/still/measureInNode.server.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { stillOf } from '#lib/frame/still/stills.server.ts';
import { boardOf, stillSizes, type StillSize } from '#lib/frame/still/StillSize.ts';
import { dateInWords } from '#lib/view/dates.ts';
import { languages, type Language } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { outside, overlaps, textBoxes } from '../stillBoxes.ts';

const warehouse = await atlas();
const rows = (sql: string) => warehouse.rows(sql, []);
const drawn = async (language: Language, focus = 'MA-07') => {
	const data = await tourData(warehouse, language);
	return speaking(language, () => drawnTour({ ...data, focus }));
};

test('every meeting of the table stands in it once, in the order of the known dates', async () => {
	const { meetings, timeline } = await drawn('en');
	const table = await rows(
		`SELECT place, strftime(date, '%Y-%m-%d') AS date FROM meetings ORDER BY date NULLS LAST, status = 'not found', place`
	);
	expect(table).toHaveLength(12);
	expect(meetings.map(({ place, date }) => ({ place, date }))).toEqual(table);
	const dated = table.filter(({ date }) => date !== null);
	expect(meetings.map(({ number }) => number)).toEqual(
		table.map((_, at) => (at < dated.length ? at + 1 : null))
	);
	expect(timeline?.tour.stops.map(({ stop: { place } }) => place)).toEqual(dated.map(({ place }) => place));
	const along = timeline?.tour.stops.map(({ x }) => x) ?? [];
	expect(along).toEqual(along.toSorted((a, b) => a - b));
});

test('what has no date has no place on a line of time', async () => {
	const { timeline, milestones, meetings } = await drawn('fr');
	const onLine = new Set(timeline?.tour.stops.map(({ stop: { place } }) => place));
	const undated = meetings.filter(({ date }) => date === null).map(({ place }) => place);
	expect(undated.toSorted()).toEqual(['MA-03', 'MA-04', 'MA-06', 'MA-12']);
	for (const place of undated) expect(onLine).not.toContain(place);
	const lettered = milestones.filter(({ letter }) => letter).map(({ milestone }) => milestone);
	expect(timeline?.whole.milestones.map(({ milestone: { milestone } }) => milestone)).toEqual(lettered);
	expect(milestones.filter(({ days }) => days === null).every(({ letter }) => letter === '')).toBe(true);
});

describe.each(languages)('what is said (%s)', (language) => {
	test('how each date is known, and that none was found for Casablanca-Settat', async () => {
		const { meetings, marks, framed } = await drawn(language);
		for (const { place, basis, known, said, isFound } of meetings) {
			if (!isFound) continue;
			expect(known, place).toBe(await speaking(language, () => basisOfDate(basis)));
			expect(said).toContain(known);
		}
		const missing = meetings.filter(({ isFound }) => !isFound);
		expect(missing.map(({ place }) => place)).toEqual(['MA-06']);
		expect([missing[0]?.when, missing[0]?.city, missing[0]?.number]).toEqual([missing[0]?.known, '', null]);
		expect(framed.sentence).toContain(missing[0]?.name);
		expect(framed.notes.join(' ')).toContain(missing[0]?.note);
		expect(new Set(marks.map(({ words }) => words)).size).toBe(5);
	});

	test('no date more precisely than it is known', async () => {
		const { meetings, milestones } = await drawn(language);
		for (const { date, when } of meetings)
			expect(when).toBe(date ? dateInWords(date, language) : when.replace(/\d/g, ''));
		const dates = new Map(
			(await rows('SELECT milestone, date FROM milestones')).map((row) => [row.milestone, row.date])
		);
		for (const { milestone, days, when } of milestones) {
			const date = dates.get(milestone);
			if (typeof date !== 'string') expect([days, when.replace(/\d/g, '')]).toEqual([null, when]);
			else if (date.length === 10) expect([days?.first, days?.last]).toEqual([date, date]);
			else {
				expect([days?.first.slice(0, date.length), days?.last.slice(0, date.length)]).toEqual([date, date]);
				expect(days?.first).not.toBe(days?.last);
				expect(when.startsWith(dateInWords(date, language))).toBe(true);
			}
		}
	});

	test('all milestones, each with its source and, where it is dated, a letter of its own', async () => {
		const { milestones, framed } = await drawn(language);
		const table = await rows('SELECT milestone, source FROM milestones ORDER BY position');
		expect(milestones.map(({ milestone }) => milestone).toSorted()).toEqual(
			table.map(({ milestone }) => String(milestone)).toSorted()
		);
		const letters = milestones.flatMap(({ letter }) => letter || []);
		expect(new Set(letters).size).toBe(letters.length);
		expect(letters.length).toBe(milestones.filter(({ days }) => days).length);
		const named = framed.sources.map(({ source }) => source);
		for (const { source } of table) expect(named).toContain(source);
	});
});

test('the counts are those of the table, and so are the rows to take away', async () => {
	const { framed } = await drawn('en');
	const [count] = await rows(
		`SELECT count(*) AS all_rows, count(*) FILTER (status = 'held') AS held, count(date) AS dated FROM meetings`
	);
	const { held, dated, all_rows } = count ?? {};
	expect(framed.measure).toBe(
		`${String(held)} meetings found for ${String(all_rows)} regions: ${String(dated)} on a known date, ${String(Number(held) - Number(dated))} without a known date`
	);
	const sources = await rows(
		'SELECT source FROM meeting_sources UNION SELECT source FROM milestones ORDER BY source'
	);
	expect(framed.sources.map(({ source }) => source).toSorted()).toEqual(
		sources.map(({ source }) => String(source))
	);
	const columns = Object.keys(framed.rows.columns);
	const meetings = framed.rows.cells.filter(([event]) => event === 'meeting');
	expect(meetings).toHaveLength(12);
	const outcomes = meetings.map((cells) => [
		cells[columns.indexOf('place')],
		cells[columns.indexOf('outcomes')]
	]);
	expect(outcomes).toContainEqual(['MA-06', null]);
	const said = await rows(`SELECT count(*) AS n FROM outcomes WHERE scope = 'meeting'`);
	expect(outcomes.reduce((sum, [, n]) => sum + Number(n ?? 0), 0)).toBe(said[0]?.n);
	for (const cells of framed.rows.cells) expect(cells).toHaveLength(columns.length);
});

test('the region in focus is in its address', async () => {
	expect((await drawn('fr')).framed.page).toMatch(/fr\/consultations\/#tour$/);
	expect((await drawn('fr', 'MA-05')).framed.page).toMatch(/fr\/consultations\/\?places=MA-05#tour$/);
});

describe.each(Object.keys(stillSizes) as StillSize[])('as a still image, %s', (size) => {
	test.each(languages)(
		'nothing is cut, no texts lie over each other, and all meetings are there (%s)',
		async (language) => {
			const measure = await measureInNode();
			const still = await stillOf('consultations/tour/', language, {
				size,
				origin: 'https://atlas.example.ma'
			});
			const boxes = textBoxes(still?.svg ?? '', measure);
			expect([...outside(boxes, boardOf(size)), ...overlaps(boxes)]).toEqual([]);
			const words = boxes.map(({ text }) => text);
			for (const { name, when } of (await drawn(language)).meetings) {
				expect(words).toContain(name);
				expect(words.some((text) => text.includes(when))).toBe(true);
			}
			expect(words.filter((text) => /^\d$/.test(text)).toSorted()).toEqual(
				Array.from({ length: 16 }, (_, at) => String(Math.floor(at / 2) + 1))
			);
		}
	);
});
