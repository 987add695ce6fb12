import type { ProvinceGeometry, ProvincesTopology } from './provincesTopology.ts';

/**
 * The provinces, each with what lies apart from it: an islet, or a headland cut off by the simplification.
 * A part goes to the nearest province of its region.
 * @param topology provinces, and parts without a name, each with its region; not quantized
 */
export function nameParts(topology: ProvincesTopology): ProvincesTopology {
	const { geometries } = topology.objects.provinces;
	const points = (place: ProvinceGeometry) => {
		const indices = polygons(place).flat(2);
		return indices.flatMap((index) => topology.arcs[index < 0 ? ~index : index] ?? []);
	};
	const apart = (one: ProvinceGeometry, other: ProvinceGeometry) => {
		const distances = points(one).flatMap(([x = 0, y = 0]) =>
			points(other).map(([ox = 0, oy = 0]) => Math.hypot(x - ox, y - oy))
		);
		return distances.reduce((least, distance) => Math.min(least, distance));
	};
	const provinces = geometries.filter(({ id }) => typeof id === 'string');
	const owned = geometries
		.filter(({ id }) => typeof id !== 'string')
		.map((part) => {
			const candidates = provinces.filter(({ properties }) => region(properties) === region(part.properties));
			const owner = candidates.reduce((a, b) => (apart(part, b) < apart(part, a) ? b : a));
			return { part, owner };
		});
	const whole = provinces.map((province): ProvinceGeometry => {
		const parts = owned.filter(({ owner }) => owner === province).flatMap(({ part }) => polygons(part));
		const properties = { region: region(province.properties) };
		if (parts.length === 0) return { ...province, properties };
		return { id: province.id, properties, type: 'MultiPolygon', arcs: [...polygons(province), ...parts] };
	});
	const order = ({ id, properties }: ProvinceGeometry) => `${region(properties)} ${id}`;
	whole.sort((a, b) => (order(a) < order(b) ? -1 : 1));
	return { ...topology, objects: { provinces: { type: 'GeometryCollection', geometries: whole } } };
}

function polygons(place: ProvinceGeometry): number[][][] {
	return place.type === 'Polygon' ? [place.arcs] : place.arcs;
}

function region(properties: ProvinceGeometry['properties']): string {
	return properties?.region ?? '';
}
