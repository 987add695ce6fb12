import { addresses, imageFormats } from '#lib/view/addresses.ts';
import type { FramedView } from '../FramedView.ts';
import { fileName } from './fileName.ts';
import type { FileOffer } from './FileOffer.ts';

/** What the site publishes of a view as it is before anyone chose: its images, and the files that hold its data. */
export function publishedFiles(framed: FramedView): { images: FileOffer[]; data: FileOffer[] } {
	const { language, path } = framed;
	const name = fileName(framed);
	const indicator = /^indicators\/([^/]+)\//.exec(path)?.[1];
	return {
		images: imageFormats.map((format) => ({
			words: format.toUpperCase(),
			href: addresses.image(language, path, format),
			download: `${name}.${format}`
		})),
		data: (['csv', 'json'] as const).map((ending) => ({
			words: ending.toUpperCase(),
			href: indicator ? addresses.download(indicator, ending) : addresses.data(language),
			download: indicator && `${name}.${ending}`
		}))
	};
}
