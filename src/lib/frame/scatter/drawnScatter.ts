import { m } from '#messages';
import { correlationSentences, type CorrelationSentences } from '#lib/charts/scatter/correlationSentences.ts';
import type { ScatterAxis, ScatterPoint } from '#lib/charts/scatter/Plot.ts';
import type { comparableIndicators } from '#lib/questions/comparableIndicators.ts';
import type { figuresWithSources } from '#lib/questions/figuresWithSources.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { quantity } from '#lib/view/numbers.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { FramedView } from '../FramedView.ts';
import { figuresAt, toldOfPast, type Past } from '../past.ts';
import { scaleWords, scatterAxis } from './scatterAxes.ts';
import type { ScatterScale } from './scatterChoice.ts';
import { scatterRows } from './scatterRows.ts';
import { sourcesOf } from './sourcesOf.ts';

export type ScatterIndicator = Answer<typeof comparableIndicators>[number];

/** One axis: an indicator in its year, with the figures of the twelve regions. */
export interface ScatterSide {
	indicator: ScatterIndicator;
	rows: Answer<typeof figuresWithSources>;
}

/** What a scatter is drawn from. */
export interface ScatterInput {
	language: Language;
	x: ScatterSide;
	y: ScatterSide;
	scale: ScatterScale;
	names: ReadonlyMap<string, string>;
	focus: string;
	/** Of the figures; frozen where the view is. */
	past: Past;
	version: DataVersion;
	/** The address of the page where it stands, with what the reader chose. */
	page: string;
	query: string;
}

/** A scatter ready to be drawn, and what it says of itself. */
export interface DrawnScatter {
	/** Of the regions that have both figures. */
	points: ScatterPoint[];
	x: ScatterAxis;
	y: ScatterAxis;
	/** Both figures of every region, as they are written. */
	table: { place: string; name: string; x: string; y: string }[];
	/** Which regions are not shown, in words; '' where all are. */
	missing: string;
	correlation: CorrelationSentences;
	/** Why the scales are what they are. */
	scales: string[];
	focus: string;
	framed: FramedView;
}

/** Pairs the figures of two indicators, and puts into words what the frame must know of them. */
export function drawnScatter(input: ScatterInput): DrawnScatter {
	const { language, scale, names, focus, past, version, page, query } = input;
	const [x, y] = [asShown(input.x, past), asShown(input.y, past)];
	const sides = [x, y];
	const nameOf = (place: string) => names.get(place) ?? place;
	const pairs = x.rows.map((one) => ({
		place: one.place,
		name: nameOf(one.place),
		x: one.value,
		y: y.rows.find(({ place }) => place === one.place)?.value ?? null
	}));
	const write = (value: number | null, { indicator }: ScatterSide) =>
		value === null ? m.no_data() : quantity(value, indicator, language);
	const table = pairs.map((pair) => ({ ...pair, x: write(pair.x, x), y: write(pair.y, y) }));
	const points = pairs.flatMap((pair, at): ScatterPoint[] => {
		if (pair.x === null || pair.y === null) return [];
		const said = m.scatter_said({ name: pair.name, one: table[at]?.x ?? '', other: table[at]?.y ?? '' });
		return [{ ...pair, x: pair.x, y: pair.y, said }];
	});
	const values = { x: points.map((point) => point.x), y: points.map((point) => point.y) };
	const across = scatterAxis(x.indicator, values.x, scale, language);
	const up = scatterAxis(y.indicator, values.y, scale, language);
	const correlation = correlationSentences(
		points,
		{ name: x.indicator.name, kind: across.kind },
		{ name: y.indicator.name, kind: up.kind },
		language
	);
	const lacking = pairs.filter((pair) => pair.x === null || pair.y === null).map(({ name }) => name);
	const high = points
		.filter((point) => point.x > across.median && point.y > up.median)
		.map(({ name }) => name);
	const own = points.find(({ place }) => place === focus);
	const { year } = x.indicator;
	const framed: FramedView = {
		language,
		path: `indicators/${x.indicator.indicator}/scatter/`,
		query,
		page,
		title: m.scatter_title({ one: x.indicator.name, other: y.indicator.name }),
		year: year === y.indicator.year && year !== 'n.d.' ? year : null,
		measure: m.scatter_measure({ n: points.length }),
		sentence: [
			own?.said ?? m.no_figure_for({ name: nameOf(focus) }),
			...(high.length ? [m.scatter_above_both({ names: listed(high, language) })] : []),
			...correlation.said
		].join(' '),
		sources: sourcesOf(sides.flatMap(({ rows }) => rows)),
		notes: notesOf(sides, input),
		showsShapes: false,
		key: `${x.indicator.indicator} ${y.indicator.indicator}`,
		version,
		rows: scatterRows(sides, names)
	};
	return {
		points,
		x: across,
		y: up,
		table,
		missing: lacking.length ? m.scatter_missing({ names: listed(lacking, language) }) : '',
		correlation,
		scales: scaleWords(
			[
				{ name: x.indicator.name, axis: across, values: values.x },
				{ name: y.indicator.name, axis: up, values: values.y }
			],
			scale,
			language
		),
		focus,
		framed
	};
}

/** The figures as they stood at the release that the view is frozen at. */
function asShown({ indicator, rows }: ScatterSide, past: Past): ScatterSide {
	return { indicator, rows: figuresAt(rows, past, indicator.indicator, indicator.year) };
}

function notesOf(sides: readonly ScatterSide[], { past, names, language }: ScatterInput): string[] {
	const sideOf = (code: string) => sides.find(({ indicator }) => indicator.indicator === code)?.indicator;
	const rows = sides.flatMap((side) => side.rows);
	const disputed = rows.filter((row) => row.disputed).map(({ place }) => names.get(place) ?? place);
	return [
		...toldOfPast(past, names, language, sideOf, (one) => sideOf(one.indicator)?.year === one.year),
		...new Set(rows.flatMap(({ note }) => note ?? [])),
		...(disputed.length ? [m.disputed_for({ names: listed([...new Set(disputed)], language) })] : [])
	];
}
