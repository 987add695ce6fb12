import { m } from '#messages';
import { addresses } from '#lib/view/addresses.ts';
import { languages } from '#lib/view/languages.ts';
import { siteAddress } from '#lib/view/siteAddress.ts';
import type { Scalar } from '#lib/warehouse/Warehouse.ts';
import { howToCite } from './howToCite.ts';
import type { PublishedAtlas } from './PublishedAtlas.ts';

/** What a file of all tables says of itself, one property a row; `origin` is the site's. */
export function aboutAtlas(atlas: PublishedAtlas, origin: string): Record<string, Scalar> {
	const { about, version, tables, missing } = atlas;
	const [licence] = about.licenses;
	const inLanguages = (name: string, text: (language: (typeof languages)[number]) => string) =>
		Object.fromEntries(languages.map((language) => [`${name}_${language}`, text(language)]));
	const page = (language: (typeof languages)[number]) => siteAddress(origin, addresses.data(language));
	return {
		...inLanguages('title', (locale) => m.site_name({}, { locale })),
		...inLanguages('description', (locale) => m.dataset_description({}, { locale })),
		data_version: version.version,
		data_date: version.date,
		licence: licence.title,
		licence_address: licence.path,
		...inLanguages('page', page),
		...inLanguages('how_to_cite', (language) =>
			howToCite({ title: m.dataset_name({}, { locale: language }), address: page(language), language }, atlas)
		),
		...Object.fromEntries([...tables, missing].map(({ name, description }) => [`table_${name}`, description]))
	};
}
