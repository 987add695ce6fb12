import { m } from '#messages';
import { addresses } from '#lib/view/addresses.ts';
import type { FramedView } from '../FramedView.ts';
import type { EmbedView } from './embedCode.ts';

/**
 * What each kind of embed needs in a column of text 600 pixels wide, in CSS pixels: in all, and for each source
 * that it names. Measured; where a column is narrower, the frame scrolls.
 */
const heights = {
	map: [1060, 25],
	trend: [530, 42],
	scatter: [1345, 42],
	standing: [1180, 0],
	multiples: [400, 42],
	balance: [2260, 42],
	tour: [2870, 0],
	asked: [1760, 0],
	matrix: [1500, 0]
} as const;

/** What the paths of views that stand under another's picture end with: they share its page. */
const underAnother = /(^|\/)(trend|scatter|years|balance|tour|map)\/$/;

const kinds: readonly (readonly [RegExp, keyof typeof heights])[] = [
	[/\/trend\/$/, 'trend'],
	[/\/scatter\/$/, 'scatter'],
	[/\/years\/$|^themes\//, 'multiples'],
	[/^regions\//, 'standing'],
	[/^balance\/$/, 'balance'],
	[/^consultations\/tour\/$/, 'tour'],
	[/^consultations\/map\/$/, 'asked'],
	[/^consultations\/$/, 'matrix']
];
const kindOf = (path: string) => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'map';

/** Small maps need as much for each row of three; the twelve regions of each are in the view's rows. */
function multiplesHeight({ path, rows }: FramedView): number {
	const row = path.endsWith('/years/') ? 275 : path.startsWith('themes/') ? 365 : 0;
	return row * Math.ceil(rows.cells.length / 12 / 3);
}

/** What a reader's words need more, in the same column. */
function readersHeight(words: FramedView['annotation']): number {
	if (!words) return 0;
	return 60 + 28 * Math.ceil(words.title.length / 50) + 28 * Math.ceil(words.note.length / 60);
}

/**
 * The embed of a view.
 * @param inFull makes an address one in full where the site's origin is known
 */
export function embedOf(framed: FramedView, inFull: (address: string) => string): EmbedView {
	const { language, path, query, page, title, sentence, showsShapes } = framed;
	const publishers = [...new Set(framed.sources.map(({ publisher }) => publisher))].join(', ');
	const kind = kindOf(path);
	const [height, more] = heights[kind];
	return {
		language,
		frame: inFull(addresses.embed(language, path, query)),
		page: inFull(page),
		// A page tells of one oEmbed answer.
		discovered: inFull(
			underAnother.test(path) ? addresses.embed(language, path) : addresses.home(language) + path
		),
		still: query ? undefined : inFull(addresses.image(language, path, 'png')),
		script: inFull(addresses.embedScript()),
		title,
		alternative: [title, sentence].filter(Boolean).join('. '),
		credit: [
			...(publishers ? [`${m.source_colon()} ${publishers}.`] : []),
			`${m.site_name()}. ${m.licence_line()}.`,
			...(showsShapes ? [m.osm_attribution()] : [])
		].join(' '),
		height: height + more * framed.sources.length + multiplesHeight(framed) + readersHeight(framed.annotation)
	};
}
