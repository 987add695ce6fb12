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
	tour: [4150, 42],
	asked: [1690, 42],
	matrix: [1500, 0]
} as const;

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
	const isTrend = path.endsWith('/trend/');
	const isScatter = path.endsWith('/scatter/');
	const isYears = path.endsWith('/years/');
	const isBalance = path === 'balance/';
	const isTour = path === 'consultations/tour/';
	const isAsked = path === 'consultations/map/';
	const [height, more] =
		heights[
			isTrend
				? 'trend'
				: isScatter
					? 'scatter'
					: isYears || path.startsWith('themes/')
						? 'multiples'
						: path.startsWith('regions/')
							? 'standing'
							: isBalance
								? 'balance'
								: isTour
									? 'tour'
									: isAsked
										? 'asked'
										: path === 'consultations/'
											? 'matrix'
											: 'map'
		];
	return {
		language,
		frame: inFull(addresses.embed(language, path, query)),
		page: inFull(page),
		// A page tells of one oEmbed answer; a trend, a scatter, the years, the balance and the tour share theirs with another.
		discovered: inFull(
			isTrend || isScatter || isYears || isBalance || isTour || isAsked
				? addresses.embed(language, path)
				: addresses.home(language) + path
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
