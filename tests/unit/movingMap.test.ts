// What the map that can be moved works out before it draws.
import fc from 'fast-check';
import shapes from 'virtual:shapes';
import { describe, expect, test } from 'vitest';
import { boundsWithView, cameraOfView } from '#lib/charts/choropleth/cameraOfView.ts';
import { atRest } from '#lib/charts/choropleth/FrameView.ts';
import { labelsThatFit } from '#lib/charts/choropleth/labelsThatFit.ts';
import { LevelByZoom } from '#lib/charts/choropleth/LevelByZoom.ts';
import type { MapState } from '#lib/charts/choropleth/MapState.ts';
import { placeStates } from '#lib/charts/choropleth/placeStates.ts';
import { placeLabels } from '#lib/charts/choropleth/regionLabels.ts';
import { viewAround } from '#lib/charts/choropleth/viewAround.ts';
import { cameraFor, project } from '#lib/geography/projection.ts';

describe('the level that a zoom asks for', () => {
	test('comes close and goes far away again', () => {
		const byZoom = new LevelByZoom();
		expect(byZoom.wanted(2, 'region')).toBeUndefined();
		expect(byZoom.wanted(2.5, 'region')).toBe('province');
		byZoom.shows('province');
		expect(byZoom.wanted(2, 'province')).toBeUndefined();
		expect(byZoom.wanted(1.5, 'province')).toBe('region');
	});

	test('stays with provinces that the reader chose', () => {
		const byZoom = new LevelByZoom();
		byZoom.shows('province');
		expect(byZoom.wanted(3, 'province')).toBeUndefined();
		expect(byZoom.wanted(1, 'province')).toBeUndefined();
	});

	test('is forgotten when the reader chooses another', () => {
		const byZoom = new LevelByZoom();
		byZoom.wanted(3, 'region');
		byZoom.shows('province');
		byZoom.shows('region');
		expect(byZoom.wanted(3.2, 'region')).toBeUndefined();
		byZoom.shows('province');
		expect(byZoom.wanted(1, 'province')).toBeUndefined();
	});

	test('is asked for once, however long the provinces take, and withdrawn if they are late', () => {
		const byZoom = new LevelByZoom();
		expect(byZoom.wanted(3, 'region')).toBe('province');
		byZoom.shows('region');
		expect(byZoom.wanted(3.1, 'region')).toBeUndefined();
		expect(byZoom.wanted(1.2, 'region')).toBe('region');
	});

	test('never asks for what is shown already while the map is close', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 1, max: 16, noNaN: true })), (zooms) => {
				const byZoom = new LevelByZoom();
				let level: 'region' | 'province' = 'region';
				for (const k of zooms) {
					const wanted = byZoom.wanted(k, level);
					if (wanted) expect(wanted).not.toBe(level);
					level = wanted ?? level;
					byZoom.shows(level);
					if (k > 2.4) expect(level).toBe('province');
					if (k < 1.6) expect(level).toBe('region');
				}
			})
		);
	});
});

describe('the camera of a view', () => {
	test('is that of the frame where nothing is moved', () => {
		const [own, frame] = [cameraOfView(shapes, atRest, 700), cameraFor(shapes, 700)];
		expect(own.zoom).toBeCloseTo(frame.zoom, 10);
		expect(own.center[0]).toBeCloseTo(frame.center[0], 10);
		expect(own.center[1]).toBeCloseTo(frame.center[1], 10);
	});

	test.each(shapes.regions)('has $place in its middle and in its bounds', ({ bounds }) => {
		const view = viewAround(bounds, shapes.frame);
		const { center, zoom } = cameraOfView(shapes, view, 500);
		const [x, y] = project(shapes.projection, center);
		expect(x).toBeCloseTo((bounds[0] + bounds[2]) / 2, 6);
		expect(y).toBeCloseTo((bounds[1] + bounds[3]) / 2, 6);
		expect(2 ** (zoom - cameraFor(shapes, 500).zoom)).toBeCloseTo(view.k, 6);
		const [southWest, northEast] = boundsWithView(shapes, view, 0).map((one) =>
			project(shapes.projection, one)
		);
		const { width, height } = shapes.frame;
		expect(southWest?.[0]).toBeLessThanOrEqual(Math.min(0, -view.x / view.k) + 1e-6);
		expect(southWest?.[1]).toBeGreaterThanOrEqual(Math.max(height, (height - view.y) / view.k) - 1e-6);
		expect(northEast?.[0]).toBeGreaterThanOrEqual(Math.max(width, (width - view.x) / view.k) - 1e-6);
		expect(northEast?.[1]).toBeLessThanOrEqual(Math.min(0, -view.y / view.k) + 1e-6);
	});
});

describe('how places are painted', () => {
	const colours = {
		classes: ['low', 'high'],
		paper: 'paper',
		ink: 'ink',
		sea: 'sea',
		land: 'land',
		border: 'border',
		focus: 'focus',
		noData: 'hatch'
	};
	const mark = (place: string, klass: number | null) => ({ place, klass, name: place, said: '', shown: '' });
	const regions = ['MA-01', 'MA-07'].map((place) => ({ place, region: place }));
	const provinces = [
		{ place: 'MA-MAR', region: 'MA-07' },
		{ place: 'MA-TNG', region: 'MA-01' },
		{ place: 'MA-SAF', region: 'MA-07' }
	];
	const state: MapState = {
		level: 'province',
		within: '',
		marks: [mark('MA-MAR', 1), mark('MA-TNG', 0), mark('MA-SAF', null)],
		colours,
		focus: 'MA-07'
	};

	test('provinces by class, those without data hatched', () => {
		const painted = placeStates(state, 'province', provinces);
		expect(painted.get('MA-MAR')).toMatchObject({ fill: 'high', shown: true, unknown: false, focus: false });
		expect(painted.get('MA-SAF')).toMatchObject({ edge: 'hatch', shown: true, unknown: true });
	});

	test('regions under them as land, outlined, with the focus', () => {
		const painted = placeStates(state, 'region', regions);
		expect(painted.get('MA-07')).toMatchObject({ fill: 'land', outlined: true, focus: true, unknown: false });
		expect(painted.get('MA-01')).toMatchObject({ outlined: true, focus: false });
	});

	test('only the provinces of the region that is close', () => {
		const painted = placeStates({ ...state, within: 'MA-07' }, 'province', provinces);
		expect([...painted].filter(([, { shown }]) => shown).map(([place]) => place)).toEqual([
			'MA-MAR',
			'MA-SAF'
		]);
	});

	test('no province at the level of the regions', () => {
		const regional = { ...state, level: 'region' as const, marks: [mark('MA-07', 1), mark('MA-01', null)] };
		const shown = [...placeStates(regional, 'province', provinces).values()];
		expect(shown.some((one) => one.shown || one.unknown || one.outlined)).toBe(false);
		expect(placeStates(regional, 'region', regions).get('MA-01')).toMatchObject({
			unknown: true,
			outlined: false
		});
	});
});

test('labels that are kept do not meet, and the first one always stays', () => {
	const marks = shapes.regions.map(({ place }) => ({
		place,
		name: `Province ${place}`,
		klass: 0,
		said: '',
		shown: '1 234'
	}));
	fc.assert(
		fc.property(fc.double({ min: 0.05, max: 6, noNaN: true }), (k) => {
			const kept = labelsThatFit(placeLabels(shapes.regions, marks), ([x, y]) => [x * k, y * k], 12);
			expect(kept[0]?.mark.place).toBe('MA-01');
			for (const one of kept)
				for (const other of kept)
					if (one !== other) {
						const apart = [Math.abs(one.at[0] - other.at[0]) * k, Math.abs(one.at[1] - other.at[1]) * k];
						expect(Math.max(apart[0] ?? 0, apart[1] ?? 0)).toBeGreaterThan(12);
					}
		})
	);
});
