// The tour's lines of time and its route: where days stand, what has room, what is not drawn.
import { describe, expect, test } from 'vitest';
import type { Milestone } from '#lib/charts/tour/Milestone.ts';
import { routeOf, routePath } from '#lib/charts/tour/routeOf.ts';
import { stacked } from '#lib/charts/tour/stacked.ts';
import { daysBetween, lastOfMonth, stretchOf } from '#lib/charts/tour/Stretch.ts';
import { timelineLayout } from '#lib/charts/tour/timelineLayout.ts';
import type { TourStop } from '#lib/charts/tour/TourStop.ts';

function stop(place: string, date: string | null, number: number | null = null): TourStop {
	const basis = date ? ('stated' as const) : ('weekday only' as const);
	return {
		place,
		name: place,
		city: place,
		date,
		basis,
		known: '',
		when: '',
		isFound: true,
		number,
		said: ''
	};
}

function milestone(name: string, days: Milestone['days']): Milestone {
	return { milestone: name, letter: name, days, when: '', place: '', name: '', summary: '' };
}

describe('a stretch of time', () => {
	const stretch = stretchOf(['2023-10-20', '2024-01-29', '2023-12-08']);

	test('has whole months, in the year’s turn too', () => {
		expect(stretch.months).toEqual(['2023-10-01', '2023-11-01', '2023-12-01', '2024-01-01']);
		expect([stretch.first, stretch.last]).toEqual(['2023-10-01', '2024-01-31']);
		expect(['2024-02', '2023-02', '2023-12'].map(lastOfMonth)).toEqual([
			'2024-02-29',
			'2023-02-28',
			'2023-12-31'
		]);
	});

	test('sets each day where its share of the time is', () => {
		expect([stretch.at('2023-10-01', 0), stretch.at('2024-01-31', 1)]).toEqual([0, 100]);
		expect(stretch.at('2023-11-01', 0)).toBeCloseTo((100 * 31) / 123, 9);
		expect(stretch.at('2023-10-02') - stretch.at('2023-10-01')).toBeCloseTo(100 / 123, 9);
		expect(daysBetween('2023-12-15', '2024-01-29')).toBe(45);
	});
});

describe('names along a line', () => {
	test('stand above all that begin where they have their room', () => {
		expect(
			stacked([
				{ at: 0, room: 10 },
				{ at: 5, room: 10 },
				{ at: 14, room: 10 },
				{ at: 40, room: 10 }
			])
		).toEqual([2, 1, 0, 0]);
		expect(
			stacked([
				{ at: 3, room: 2 },
				{ at: 3, room: 2 }
			])
		).toEqual([1, 0]);
		expect(stacked([])).toEqual([]);
	});
});

describe('the timeline', () => {
	const stops = [stop('MA-02', '2023-10-20', 1), stop('MA-10', '2024-01-29', 2), stop('MA-03', null)];
	const milestones = [
		milestone('A', { first: '2023-03-18', last: '2023-03-18' }),
		milestone('B', { first: '2023-10-01', last: '2023-10-31' }),
		milestone('C', null)
	];
	const layout = timelineLayout(stops, milestones);

	test('leaves out what has no date, and is none where nothing has', () => {
		expect(layout?.tour.stops.map(({ stop: { place } }) => place)).toEqual(['MA-02', 'MA-10']);
		expect(layout?.whole.milestones.map(({ milestone: { letter } }) => letter)).toEqual(['A', 'B']);
		expect(timelineLayout([stop('MA-03', null)], milestones)).toBeUndefined();
	});

	test('draws a month as long as it is, and a day as a point', () => {
		const [a, b] = layout?.whole.milestones ?? [];
		expect(a?.width).toBe(0);
		// March 2023 to January 2024.
		expect(b?.width).toBeCloseTo((100 * 31) / 337, 9);
	});

	test('enlarges the meetings’ months, and shows there what lies in them', () => {
		expect(layout?.enlarged.to).toBe(100);
		expect(layout?.enlarged.from).toBeCloseTo((100 * 214) / 337, 9);
		expect(layout?.tour.milestones.map(({ milestone: { letter } }) => letter)).toEqual(['B']);
	});

	test('keeps names within it', () => {
		expect(layout?.tour.stops.map(({ isEnd }) => isEnd)).toEqual([false, true]);
	});
});

describe('the route', () => {
	const regions = (['MA-01', 'MA-02', 'MA-03'] as const).map((place, at) => ({
		place,
		label: [at * 10, at * at * 10] as [number, number],
		path: '',
		neighbours: [],
		bounds: [0, 0, 0, 0] as [number, number, number, number]
	}));

	test('joins the meetings with a date, in their order', () => {
		const stops = [stop('MA-03', '2023-10-20', 1), stop('MA-02', null), stop('MA-01', '2023-12-01', 2)];
		expect(routeOf(stops, { regions })).toEqual([
			[20, 40],
			[0, 0]
		]);
	});

	test('bends away from what it passes', () => {
		const ends: [number, number][] = [
			[0, 0],
			[100, 0]
		];
		expect(routePath(ends, [...ends, [50, 10]])).toBe('M0 0Q50 -32 100 0');
		expect(routePath(ends, [...ends, [50, -10]])).toBe('M0 0Q50 32 100 0');
	});
});
