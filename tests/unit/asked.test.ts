// How many outcomes were said where: classes of whole numbers, zero, and the region whose meeting was not found.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedRegions } from '#lib/frame/asked/askedRegions.ts';
import { countClasses } from '#lib/frame/asked/countClasses.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { classOf } from '#lib/measures/classification/classOf.ts';

describe('classes of counts', () => {
	test('are one a number while they are few, and those that nobody has are there too', () => {
		const { breaks, tops, counts } = countClasses([1, 4, 1, 2, null]);
		expect(breaks).toEqual([1, 2, 3, 4]);
		expect(tops).toEqual([1, 2, 3, 4]);
		expect(counts).toEqual([2, 1, 0, 1]);
	});

	test('have zero apart, also where numbers stand in ranges', () => {
		expect(countClasses([0, 0, 3])).toMatchObject({ breaks: [0, 3], tops: [0, 3], counts: [2, 1] });
		const many = countClasses([0, 1, 6, 11, 12]);
		expect(many.breaks).toEqual([0, 1, 4, 7, 10]);
		expect(many.tops).toEqual([0, 3, 6, 9, 12]);
		expect(many.counts).toEqual([1, 1, 1, 0, 2]);
	});

	test('of the whole tour are ranges of two, the highest as far as it goes', () => {
		const all = countClasses([8, 6, 7, 5, 6, null, 6, 5, 8, 9, 11, 4]);
		expect(all.breaks).toEqual([4, 6, 8, 10]);
		expect(all.tops).toEqual([5, 7, 9, 11]);
		expect(all.counts).toEqual([3, 4, 3, 1]);
	});

	test('are none without a number, and one where nothing but zero is known', () => {
		expect(countClasses([null, null]).breaks).toEqual([]);
		expect(countClasses([0, null, 0])).toMatchObject({ breaks: [0], tops: [0], counts: [2] });
	});

	test('hold each number between their limits, leave no whole number out, and are no more than a ramp has', () => {
		const counts = fc.array(fc.option(fc.nat(60)), { maxLength: 12 });
		fc.assert(
			fc.property(counts, (given) => {
				const classes = countClasses(given);
				const known = given.filter((count) => count !== null);
				expect(classes.breaks.length).toBeLessThanOrEqual(6);
				expect(classes.counts.reduce((sum, count) => sum + count, 0)).toBe(known.length);
				for (const count of known) {
					const klass = classOf(count, classes) ?? NaN;
					expect(classes.breaks[klass]).toBeLessThanOrEqual(count);
					expect(classes.tops[klass]).toBeGreaterThanOrEqual(count);
					if (count === 0) expect([classes.breaks[klass], classes.tops[klass]]).toEqual([0, 0]);
				}
				const above = classes.breaks.map((from, at) => [from, classes.tops[at]]).filter(([from]) => from);
				above.slice(1).forEach(([from], at) => expect(from).toBe((above[at]?.[1] ?? NaN) + 1));
			})
		);
	});
});

describe('the regions', () => {
	const names = new Map([
		['MA', 'Maroc'],
		['MA-05', 'Béni Mellal-Khénifra'],
		['MA-06', 'Casablanca-Settat'],
		['MA-07', 'Marrakech-Safi']
	]);
	const meetings = [
		{ place: 'MA-05', status: 'held' },
		{ place: 'MA-06', status: 'not found' },
		{ place: 'MA-07', status: 'held' }
	];
	const rows = [
		{ theme: 'RH', place: 'MA-07', meeting: 2, others: 1 },
		{ theme: 'COMP', place: 'MA-07', meeting: 1, others: 0 },
		{ theme: 'RH', place: 'MA-06', meeting: 0, others: 4 },
		{ theme: 'RH', place: 'MA', meeting: 0, others: 5 }
	];
	const counted = (hasMeetings: boolean) =>
		speaking('fr', () => askedRegions({ rows, meetings, names, hasMeetings, language: 'fr' }));

	test('have the sum over themes; zero is a class, and a meeting that was not found is none', () => {
		const { regions, classification } = counted(true);
		expect(regions.map(({ place, value, klass }) => [place, value, klass])).toEqual([
			['MA-07', 3, 1],
			['MA-05', 0, 0],
			['MA-06', null, null]
		]);
		expect(classification.counts).toEqual([1, 1]);
		expect(regions.map(({ shown }) => shown)).toEqual(['3', '0', 'aucune réunion trouvée']);
		expect(regions[2]?.said).toContain('aucune réunion trouvée');
	});

	test('never have what was said elsewhere: it is counted apart', () => {
		expect(counted(true).elsewhere.map(({ place, count }) => [place, count])).toEqual([
			['MA', 5],
			['MA-06', 4],
			['MA-07', 1]
		]);
	});

	test('have no number where the filters leave the meetings out: that is not zero', () => {
		const { regions, classification } = counted(false);
		expect(classification.breaks).toEqual([]);
		expect(regions.every(({ value, klass }) => value === null && klass === null)).toBe(true);
		expect(regions.map(({ place, instead }) => [place, instead]).sort()).toEqual([
			['MA-05', 'laissé de côté par les filtres'],
			['MA-06', 'aucune réunion trouvée'],
			['MA-07', 'laissé de côté par les filtres']
		]);
		expect(regions.filter(({ isHeld }) => isHeld).map(({ shown }) => shown)).toEqual(['–', '–']);
	});
});
