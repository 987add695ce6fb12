import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { ProvinceShape, ProvinceShapes } from '../Shapes.ts';
import { computeShapes } from './computeShapes.ts';
import { extent } from './extent.ts';
import { frameLines } from './frameLines.ts';
import { insidePoint } from './insidePoint.ts';
import { pathData, type Line } from './pathData.ts';
import { provincesTopology } from './provincesTopology.ts';

let computed: Promise<ProvinceShapes> | undefined;

/** The provinces as SVG paths in the regions' frame, computed once for each process. */
export function computeProvinces(): Promise<ProvinceShapes> {
	return (computed ??= compute());
}

async function compute(): Promise<ProvinceShapes> {
	const [shapes, topology] = await Promise.all([computeShapes(), provincesTopology()]);
	const { geometries } = topology.objects.provinces;
	const neighbours = neighbors(geometries);
	const code = (index: number) => String(geometries[index]?.id);
	const provinces = geometries.map((object, index): ProvinceShape => {
		const { geometry } = feature(topology, object) as Feature<Polygon | MultiPolygon>;
		const rings = frameLines(geometry, shapes);
		return {
			place: code(index),
			region: object.properties?.region ?? '',
			path: pathData(rings, true),
			label: insidePoint(rings, gridStep(rings), 10),
			neighbours: (neighbours[index] ?? []).map(code).sort()
		};
	});
	return { provinces };
}

/** Fine enough to find the middle of the narrowest (a few units), and no finer for the widest. */
function gridStep(rings: Line[]): number {
	const [left, top, right, bottom] = extent(rings);
	return Math.min(3, Math.min(right - left, bottom - top) / 16);
}
