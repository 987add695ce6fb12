import { dataset, type DescribedSet, type Markup } from './schemaOrg.ts';

interface WholeSet extends DescribedSet {
	/** The pages of the indicators, each a dataset of its own. */
	indicators: readonly { name: string; address: string }[];
}

/** All tables as a schema.org Dataset in the atlas's DataCatalog, in the language of the data page. */
export function wholeDataset(set: WholeSet): Markup {
	const { '@context': context, ...whole } = dataset(set);
	return {
		...(context !== undefined && { '@context': context }),
		'@type': 'DataCatalog',
		name: set.publisher,
		description: set.description,
		url: set.address,
		inLanguage: set.language,
		license: set.licence,
		version: set.version.version,
		dateModified: set.version.date,
		creator: whole.creator,
		isAccessibleForFree: true,
		dataset: [
			{
				...whole,
				variableMeasured: set.indicators.map(({ name }) => name),
				hasPart: set.indicators.map(({ name, address }) => ({ '@type': 'Dataset', name, url: address }))
			}
		]
	};
}
