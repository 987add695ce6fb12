import type { Topology } from 'topojson-specification';
import type { LonLat } from '../projection.ts';
import type { Line } from './pathData.ts';

/** The whole numbers that a quantized topology counts places in, and what they are in degrees. */
export type Lattice = NonNullable<Topology['transform']>;

/** A place in degrees as the nearest point of the lattice. */
export function onLattice({ scale, translate }: Lattice, [lon, lat]: LonLat): LonLat {
	return [Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
}

/** A quantized arc's points on the lattice: the sums of its steps. */
export function arcPoints(arc: number[][]): Line {
	let [x, y] = [0, 0];
	return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
}

/** The reverse of arcPoints: the first point, then steps. */
export function arcSteps(line: Line): Line {
	return line.map(([x, y], index) => {
		const [fromX, fromY] = line[index - 1] ?? [0, 0];
		return [x - fromX, y - fromY];
	});
}
