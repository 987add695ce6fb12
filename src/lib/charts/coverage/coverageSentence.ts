import { m } from '#messages';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { codes, undatedYear, type CoverageYear } from './CoverageYear.ts';

/**
 * What a coverage picture shows, in words: "12 regions in 2022; 9 regions from 2014 to 2021 and in 2023". First
 * the years that cover most.
 */
export function coverageSentence(years: readonly CoverageYear[], language: Language): string {
	const regions = counted(years, (year) => codes(year.regions).length);
	const together = counted(years, (year) => codes(year.together).length);
	const provinces = counted(years, (year) => year.provinces);
	const country = years.filter((year) => year.country).map(({ year }) => year);
	const parts = [
		...regions.map(({ n, of }) => during(m.legend_regions({ n }), of, language)),
		...together.map(({ n, of }) =>
			during(m.coverage_together({ regions: m.legend_regions({ n }) }), of, language)
		),
		...provinces.map(({ n, of }) => during(m.provinces_counted({ n }), of, language)),
		...(regions.length || provinces.length || !country.length
			? []
			: [during(m.coverage_country(), country, language)])
	];
	return parts.length
		? parts.reduce((first, next) => m.coverage_joined({ first, next }))
		: m.no_observation();
}

/** The years by how many places they cover, most first; years without any are left out. */
function counted(years: readonly CoverageYear[], count: (year: CoverageYear) => number) {
	return [...Map.groupBy(years, count)]
		.map(([n, of]) => ({ n, of: of.map(({ year }) => year) }))
		.filter(({ n }) => n > 0)
		.sort((a, b) => b.n - a.n);
}

/** "12 regions in 2014 and 2024", "9 regions from 2014 to 2016 and in 2018", "12 regions, undated". */
function during(places: string, of: readonly string[], language: Language): string {
	const list = (texts: readonly string[]) => listed(texts, language);
	const dated = spans(of.filter((year) => year !== undatedYear));
	const when = dated.some(isLong)
		? list(
				dated.map((span) => (isLong(span) ? m.coverage_from_to(span) : m.coverage_in({ years: span.from })))
			)
		: m.coverage_in({ years: list(dated.map(({ from }) => from)) });
	return [
		...(dated.length ? [m.coverage_when({ places, when })] : []),
		...(of.includes(undatedYear) ? [m.coverage_undated({ places })] : [])
	].reduce((first, next) => m.coverage_joined({ first, next }));
}

interface Span {
	from: string;
	to: string;
}

/** Whether it is of several years, and not of one. */
export function isLong({ from, to }: Span): boolean {
	return from !== to;
}

/** Years in order, three or more of them without a gap as one span. */
export function spans(years: readonly string[]): Span[] {
	const runs: string[][] = [];
	for (const year of years.toSorted()) {
		const run = runs.at(-1);
		if (run && Number(year) === Number(run.at(-1)) + 1) run.push(year);
		else runs.push([year]);
	}
	return runs.flatMap((run) => {
		const [from = '', to = from] = [run[0], run.at(-1)];
		return run.length > 2 ? [{ from, to }] : run.map((year) => ({ from: year, to: year }));
	});
}
