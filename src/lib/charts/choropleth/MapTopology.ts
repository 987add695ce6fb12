import type { GeometryCollection, Topology } from 'topojson-specification';

/** The topology served at /geography/regions.json. */
export type RegionsTopology = Topology<Record<'regions' | 'land' | 'borders', GeometryCollection>>;

/** The topology served at /geography/provinces.json. */
export type ProvincesTopology = Topology<{ provinces: GeometryCollection<{ region: string }> }>;
