import { m } from '#messages';
import { inCommonClasses } from '#lib/charts/multiples/inCommonClasses.ts';
import { mapSaid } from '#lib/charts/multiples/mapSaid.ts';
import type { SmallMap } from '#lib/charts/multiples/SmallMap.ts';
import { rankedFigures } from '#lib/charts/RankedFigure.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { everyFigure } from '#lib/questions/everyFigure.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { quantity } from '#lib/view/numbers.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { MapIndicator } from '../map/drawnMap.ts';
import { figuresAt, toldOfPast, type Past } from '../past.ts';
import type { SourceInLine } from '../SourceInLine.ts';
import { drawnMultiples, type DrawnMultiples } from './drawnMultiples.ts';

/** What an indicator's maps, one a year, are drawn from. */
export interface YearsInput {
	language: Language;
	indicator: MapIndicator & { rebased_after: number | null };
	/** Every figure of the indicator; the preferred ones of the regions are drawn. */
	figures: Answer<typeof everyFigure>;
	/** Its years that a map can show, in any order. */
	years: readonly { year: string }[];
	/** The codes of the twelve regions. */
	regions: readonly string[];
	names: ReadonlyMap<string, string>;
	focus: string;
	sources: readonly SourceInLine[];
	version: DataVersion;
	/** Of the figures; frozen where the view is. */
	past: Past;
	/** The year that the page's large map shows; '' where there is none. */
	shown: string;
	/** The address of the page with a year on its large map. */
	hrefOf: (year: string) => string;
	/** The address of the page where they stand, with what the reader chose. */
	page: string;
	query: string;
}

/** The maps of an indicator in all its years, the latest last, in the same classes; undefined for fewer than two. */
export function mapsOverYears(input: YearsInput): DrawnMultiples | undefined {
	const { language, indicator, names, focus, past } = input;
	const years = input.years
		.map(({ year }) => year)
		.filter((year) => year !== 'n.d.')
		.sort();
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined || first === last) return undefined;
	const rowsOf = (year: string) => {
		const of = input.figures.filter((row) => row.preferred && row.level === 'region' && row.year === year);
		const shown = new Map(
			figuresAt<Shown>(of, past, indicator.indicator, year).map((row) => [row.place, row])
		);
		return input.regions.map((place) => shown.get(place) ?? { place, value: null });
	};
	const ranked = years.map((year) => rankedFigures(rowsOf(year), names, indicator, language).figures);
	const { maps: classed, classification } = inCommonClasses(ranked);
	const maps = years.map((year, at): SmallMap => {
		const figures = classed[at] ?? [];
		return {
			key: year,
			title: year,
			facts: [m.coverage_regions({ n: figures.filter(({ value }) => value !== null).length })],
			href: input.hrefOf(year),
			isShown: year === input.shown,
			said: mapSaid(m.title_with_year({ name: indicator.name, year }), figures, focus, indicator, language),
			indicator,
			year,
			figures,
			classification
		};
	});
	const base = indicator.rebased_after;
	const [before, after] = [
		maps.filter(({ year }) => !isAfter(year, base)),
		maps.filter(({ year }) => isAfter(year, base))
	];
	const broken = base !== null && before.length > 0 && after.length > 0;
	const rebased = broken ? m.multiples_break({ last: String(base), next: String(base + 1) }) : null;
	const known = maps.flatMap(({ year, figures }) => {
		const value = figures.find(({ place }) => place === focus)?.value ?? null;
		return value === null ? [] : m.in_year({ value: quantity(value, indicator, language), year });
	});
	const name = names.get(focus) ?? focus;
	return drawnMultiples({
		groups: rebased
			? [
					{ after: null, maps: before },
					{ after: rebased, maps: after }
				]
			: [{ after: null, maps }],
		common: classification,
		focus,
		focusName: name,
		comparing: rebased ? m.multiples_common_rebased() : m.multiples_common(),
		sources: input.sources,
		framed: {
			language,
			path: `indicators/${indicator.indicator}/years/`,
			query: input.query,
			page: input.page,
			title: m.multiples_years_title({ name: indicator.name, first, last }),
			measure: `${indicator.unit_name} · ${m.multiples_each_year()}`,
			sentence: known.length
				? m.trend_sentence({ name, known: listed(known, language) })
				: m.no_figure_for({ name }),
			notes: [
				...toldOfPast(
					past,
					names,
					language,
					() => indicator,
					(one) => one.indicator === indicator.indicator && years.includes(one.year)
				),
				...new Set(classed.flat().flatMap(({ note }) => note ?? []))
			],
			key: `${indicator.indicator} years ${focus}`,
			version: input.version
		}
	});
}

type Shown = Omit<Answer<typeof everyFigure>[number], 'value'> & { value: number | null };

const isAfter = (year: string, base: number | null) => base !== null && Number(year) > base;
