import type { GeometryObject } from 'topojson-specification';
import { feature, mesh, neighbors } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Bounds, RegionShape, Shapes } from '../Shapes.ts';
import { project } from '../projection.ts';
import { extent } from './extent.ts';
import { fitProjection } from './fitProjection.ts';
import { frameLines } from './frameLines.ts';
import { insidePoint } from './insidePoint.ts';
import { landmarks } from './landmarks.ts';
import { pathData } from './pathData.ts';
import { regionsTopology, type RegionsTopology } from './regionsTopology.ts';

let computed: Promise<Shapes> | undefined;

/** The regions and their surroundings as SVG paths in one frame, computed once for each process. */
export function computeShapes(): Promise<Shapes> {
	return (computed ??= regionsTopology().then(shapesOf));
}

function shapesOf(topology: RegionsTopology): Shapes {
	const { regions, land, borders } = topology.objects;
	const geometryOf = (object: GeometryObject) =>
		(feature(topology, object) as Feature<Polygon | MultiPolygon>).geometry;
	const fit = fitProjection(regions.geometries.map(geometryOf));
	const landLines = land.geometries.flatMap((object) => frameLines(geometryOf(object), fit));
	const neighbours = neighbors(regions.geometries);
	const code = (index: number) => String(regions.geometries[index]?.id);

	const shapeOf = (object: GeometryObject, index: number): RegionShape => {
		const rings = frameLines(geometryOf(object), fit);
		return {
			place: code(index),
			path: pathData(rings, true),
			label: insidePoint(rings),
			neighbours: (neighbours[index] ?? []).map(code).sort(),
			bounds: wholeUnits(extent(rings))
		};
	};
	return {
		...fit,
		regions: regions.geometries.map(shapeOf),
		land: pathData(landLines, true),
		borders: pathData(frameLines(mesh(topology, borders), fit), false),
		landmarks: landmarks.map(([name, lonLat]) => {
			const [x, y] = project(fit.projection, lonLat);
			return { name, at: [Math.round(x), Math.round(y)] };
		})
	};
}

function wholeUnits([left, top, right, bottom]: Bounds): Bounds {
	return [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)];
}
