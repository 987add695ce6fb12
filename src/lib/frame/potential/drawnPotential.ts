import { m } from '#messages';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import type { FramedView } from '../FramedView.ts';
import { toldOfPast, type Past } from '../past.ts';
import type { PotentialData } from './PotentialData.ts';
import type { PotentialPicture } from './potentialPicture.ts';
import { potentialRows } from './potentialRows.ts';
import { potentialSentence, weightsInWords } from './potentialSentence.ts';

/** What an index is drawn from. */
export interface PotentialInput {
	data: PotentialData;
	picture: PotentialPicture;
	/** Of the figures; frozen where the view is. */
	past: Past;
	/** The address of the page where it stands, with what the reader chose. */
	page: string;
	/** The same, frozen at the last release. */
	frozenPage: string;
	query: string;
}

/** An index ready to be drawn, and what it says of itself. */
export interface DrawnPotential extends PotentialPicture {
	/** How far its ranks are to be trusted. */
	caveat: string;
	framed: FramedView;
}

/** Puts into words what the frame must know of an index. */
export function drawnPotential(input: PotentialInput): DrawnPotential {
	const { data, picture, past, page, query } = input;
	const { language, version } = data;
	const { index, view, scale } = picture;
	const weighing = picture.columns.filter(({ share }) => share > 0);
	const used = data.components.filter(
		({ component, pillar }) =>
			index.used.includes(component) && weighing.some((column) => column.pillar === pillar)
	);
	const counting = new Set(used.map(({ component }) => component));
	const figures = data.figures.filter(({ component }) => counting.has(component));
	const named = new Set(figures.flatMap(({ source, per_source }) => [source, per_source]));
	const years = used.flatMap(({ year, per_year }) => (per_year ? [year, per_year] : [year])).sort();
	const indicators = m.indicators_counted({ n: used.length });
	const framed: FramedView = {
		language,
		path: 'potential/',
		query,
		page,
		frozen: past.frozenAt ? undefined : input.frozenPage,
		title: m.potential_figure(),
		year: null,
		measure: [
			m.potential_measure({
				indicators,
				pillars: m.pillars_counted({ n: weighing.length }),
				from: years[0] ?? '',
				to: years.at(-1) ?? '',
				scale: scale.words
			}),
			weightsInWords(picture, language)
		].join(' '),
		sentence: potentialSentence(picture, language),
		sources: data.sources.filter(({ source }) => named.has(source)),
		notes: notesOf(input, figures, language),
		showsShapes: true,
		key: `potential ${view.focus}`,
		version,
		rows: potentialRows(picture)
	};
	return { ...picture, caveat: m.potential_caveat({ indicators }), framed };
}

function notesOf(
	{ data, picture, past }: PotentialInput,
	figures: PotentialData['figures'],
	language: Language
): string[] {
	const { index } = picture;
	const names = new Map(data.places.map(({ place, name }) => [place, name]));
	const leftOut = data.components.filter(({ component }) => index.leftOut.includes(component));
	const silent = data.pillars.filter(({ complete }) => complete === 0).map(({ name }) => name);
	const disputed = figures.filter((row) => row.disputed).map(({ place }) => names.get(place) ?? place);
	return [
		...toldOfPast(
			past,
			names,
			language,
			(indicator) => data.components.find((one) => one.indicator === indicator),
			({ indicator, year }) => data.components.some((one) => one.indicator === indicator && one.year === year)
		),
		...(silent.length ? [m.potential_silent({ names: listed(silent, language) })] : []),
		...(leftOut.length
			? [
					m.potential_left_out({
						names: listed(
							leftOut.map(({ name }) => name),
							language
						)
					})
				]
			: []),
		...(index.imputed.length ? [m.potential_imputed({ n: index.imputed.length })] : []),
		...(disputed.length ? [m.disputed_for({ names: listed([...new Set(disputed)], language) })] : [])
	];
}
