import { basedOn, dataset, type DescribedSet, type MarkedSource, type Markup } from './schemaOrg.ts';

interface IndicatorSet extends DescribedSet {
	/** The indicator's code. */
	indicator: string;
	unit: string;
	theme: string;
	sources: readonly MarkedSource[];
	/** The page of all data. */
	catalog: string;
}

/** One indicator as a schema.org Dataset, in the language of its page. */
export function indicatorDataset(set: IndicatorSet): Markup {
	return {
		...dataset(set),
		identifier: set.indicator,
		keywords: [set.theme],
		variableMeasured: {
			'@type': 'PropertyValue',
			propertyID: set.indicator,
			name: set.name,
			unitText: set.unit
		},
		isBasedOn: basedOn(set.sources),
		includedInDataCatalog: { '@type': 'DataCatalog', name: set.publisher, url: set.catalog }
	};
}
