import type { Resource } from '#lib/verification/resource.ts';

/** A Frictionless Data Package (https://datapackage.org), as `data/datapackage.json` is one. */
export interface DataPackage {
	name: string;
	title: string;
	description: string;
	version: string;
	created: string;
	keywords: string[];
	licenses: [{ name: string; path: string; title: string }];
	contributors: { title: string; role: string }[];
	resources: Resource[];
}

/** What a package says of itself, besides its tables. */
export type AboutPackage = Omit<DataPackage, 'resources'>;
