import { columnWidth, embedCode, type EmbedView } from './embedCode.ts';

/** An oEmbed answer (https://oembed.com, 1.0) of the type that is HTML. */
export interface Oembed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	/** In seconds. */
	cache_age: number;
	html: string;
	width: number;
	height: number;
	thumbnail_url?: string;
	thumbnail_width?: number;
	thumbnail_height?: number;
}

/** What a content system is told of a view: it asks without a reader's choice, so that the file can be static. */
export function oembed(view: EmbedView, provider: { name: string; address: string }): Oembed {
	const { still, title, height } = view;
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: provider.name,
		provider_url: provider.address,
		cache_age: 86_400,
		html: embedCode(view, 'fixed'),
		width: columnWidth,
		height,
		...(still && { thumbnail_url: still, thumbnail_width: 1200, thumbnail_height: 630 })
	};
}
