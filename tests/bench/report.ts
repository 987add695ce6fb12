import { median, quantile, sum } from 'd3-array';
import type { EmbedFigures } from './embedPicture.ts';
import type { FirstPicture } from './firstPicture.ts';
import type { Figures, PageFigures } from './measure.ts';
import { table, type Row } from './table.ts';

/** The figures as Markdown: what each page costs its reader, side by side. */
export function report(machine: Record<string, string | number>, figures: Figures): string {
	const { atlas, naive, engineStarts } = figures;
	const first = (page: PageFigures) => middle(page.firstPicture.map((one) => one.time));
	const slow = (page: PageFigures) => middle(page.firstPictureSlow.map((one) => one.time));
	const rows: Row[] = [
		['first map, unthrottled', ms(first(atlas)), ms(first(naive)), ratio(first(naive), first(atlas))],
		['first map, slow 4G and CPU ÷ 4', ms(slow(atlas)), ms(slow(naive)), ratio(slow(naive), slow(atlas))],
		bytesRow(
			'page, styles and fonts up to it',
			atlas,
			naive,
			({ page, styles, fonts }) => page + styles + fonts
		),
		bytesRow('scripts', atlas, naive, ({ scripts }) => scripts),
		bytesRow('engine and data', atlas, naive, ({ data }) => data),
		bytesRow('all that was asked for up to it', atlas, naive, (bytes) => sum(Object.values(bytes))),
		[
			'requests up to it',
			...[atlas, naive].map((page) => middle(page.firstPicture.map((one) => one.requests))),
			''
		],
		['indicator change, median', ...pair((page) => ms(middle(page.changes)), atlas, naive), ''],
		['indicator change, 95th percentile', ...pair((page) => ms(p95(page.changes)), atlas, naive), ''],
		['the same, CPU ÷ 4, median', ...pair((page) => ms(middle(page.changesSlow)), atlas, naive), ''],
		['the same, CPU ÷ 4, 95th percentile', ...pair((page) => ms(p95(page.changesSlow)), atlas, naive), '']
	];
	const starts = [Math.min(...engineStarts), middle(engineStarts), Math.max(...engineStarts)].map(ms);
	const paints = Object.entries(figures.paint).map(([name, one]): Row => {
		const { score, firstPaint, largestPaint, blocking, layoutShift, requests } = one;
		return [name, score, ms(firstPaint), ms(largestPaint), ms(blocking), layoutShift.toFixed(3), requests];
	});
	return [
		Object.entries(machine)
			.map(([name, value]) => `${name}: ${value}`)
			.join(' · '),
		table(['', 'atlas', 'naive page', 'naive : atlas'], rows),
		table(['first map', 'embed', 'atlas, home', 'naive page'], firstMaps(figures)),
		`Engine start, cold, ${engineStarts.length} runs: min ${starts[0]}, median ${starts[1]}, max ${starts[2]}.`,
		table(
			['Lighthouse, mobile', 'score', 'first paint', 'largest paint', 'blocking', 'shift', 'requests'],
			paints
		)
	].join('\n\n');
}

/** What a reader waits for until the first map is there, side by side: an embed, the home page, the naive page. */
function firstMaps({ embed, atlas, naive }: Figures): Row[] {
	const row = (name: string, of: (page: EmbedFigures) => string | number): Row => [
		name,
		...[embed, atlas, naive].map(of)
	];
	const weight = (of: (bytes: FirstPicture['bytes']) => number) => (page: EmbedFigures) =>
		kilobytes(middle(page.firstPicture.map(({ bytes }) => of(bytes))));
	return [
		row('unthrottled', (page) => ms(middle(page.firstPicture.map(({ time }) => time)))),
		row('slow 4G and CPU ÷ 4', (page) => ms(middle(page.firstPictureSlow.map(({ time }) => time)))),
		row(
			'page, styles and fonts',
			weight(({ page, styles, fonts }) => page + styles + fonts)
		),
		row(
			'all that was asked for up to it',
			weight((bytes) => sum(Object.values(bytes)))
		)
	];
}

function bytesRow(
	name: string,
	atlas: PageFigures,
	naive: PageFigures,
	of: (bytes: FirstPicture['bytes']) => number
): Row {
	const [ours = 0, theirs = 0] = [atlas, naive].map((page) =>
		middle(page.firstPicture.map((one) => of(one.bytes)))
	);
	return [name, kilobytes(ours), kilobytes(theirs), ours > 0 && theirs > ours ? ratio(theirs, ours) : ''];
}

function pair(of: (page: PageFigures) => string, atlas: PageFigures, naive: PageFigures): [string, string] {
	return [of(atlas), of(naive)];
}

function middle(values: number[]): number {
	return median(values) ?? Number.NaN;
}

function p95(values: number[]): number {
	return quantile(values, 0.95) ?? Number.NaN;
}

function ms(value: number): string {
	return value < 100 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

function ratio(more: number, less: number): string {
	return `${(more / less).toFixed(1)} ×`;
}
