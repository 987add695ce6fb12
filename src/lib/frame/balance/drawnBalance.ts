import { m } from '#messages';
import type { DispersionGroup, Spread } from '#lib/charts/balance/DispersionRow.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import type { FramedView } from '../FramedView.ts';
import type { MapIndicator } from '../map/drawnMap.ts';
import { toldOfPast, type Past } from '../past.ts';
import type { BalanceChoice } from './balanceChoice.ts';
import type { BalanceData } from './BalanceData.ts';
import { balanceRows } from './balanceRows.ts';
import { balanceSentences } from './balanceSentences.ts';
import { measureName, weightingName } from './balanceWords.ts';
import { completeYears } from './completeYears.ts';
import { dispersionGroups, type BalanceSeries } from './dispersionGroups.ts';
import { spreadOf } from './spreadOf.ts';

/** What the balance between regions is drawn from. */
export interface BalanceInput extends Pick<BalanceData, 'figures' | 'cards' | 'once' | 'sources' | 'notes'> {
	language: Language;
	names: ReadonlyMap<string, string>;
	choice: BalanceChoice;
	focus: string;
	/** Of the figures; frozen where the view is. */
	past: Past;
	version: DataVersion;
	/** The address of the page where it stands, with what the reader chose. */
	page: string;
	query: string;
}

/** A balance ready to be drawn, and what it says of itself. */
export interface DrawnBalance {
	groups: DispersionGroup[];
	/** Whose regions are shown. */
	indicator: MapIndicator;
	spread: Spread;
	/** What all measures say together. */
	sentences: string[];
	/** The names of the indicators without a second year; '' where there is none. */
	once: string;
	choice: BalanceChoice;
	focus: string;
	framed: FramedView;
}

/** Undefined where no indicator is known for all regions in two years. */
export function drawnBalance(input: BalanceInput): DrawnBalance | undefined {
	const { language, names, choice, focus, past, version, page, query } = input;
	const series = input.cards
		.map((indicator) => ({
			indicator,
			years: completeYears(input.figures, past, indicator.indicator)
		}))
		.filter(({ years }) => years.length > 1);
	const shown = series.find(({ indicator }) => indicator.indicator === choice.indicator) ?? series[0];
	if (!shown) return undefined;
	const years = series.flatMap((one) => one.years.map(({ year }) => year)).sort();
	const spread = spreadOf(shown, names, choice.weighting, language);
	const sentences = balanceSentences(series, language);
	const framed: FramedView = {
		language,
		path: 'balance/',
		query,
		page,
		title: m.balance_title({ first: years[0] ?? '', last: years.at(-1) ?? '' }),
		year: null,
		measure: m.balance_measure({
			measure: measureName(choice.measure),
			weighting: weightingName(choice.weighting),
			indicators: m.indicators_counted({ n: series.length })
		}),
		sentence: [...sentences, spread.lines.find(({ place }) => place === focus)?.said ?? ''].join(' '),
		sources: input.sources,
		notes: notesOf(series, input),
		showsShapes: false,
		key: `balance ${choice.measure} ${shown.indicator.indicator}`,
		version,
		rows: balanceRows(series, names)
	};
	return {
		groups: dispersionGroups(series, choice, language),
		indicator: shown.indicator,
		spread,
		sentences,
		once: input.once.length ? m.balance_once({ names: listed(input.once, language) }) : '',
		choice,
		focus,
		framed
	};
}

/** What must be known of the figures, each note with its indicator and year. */
function notesOf(series: readonly BalanceSeries[], input: BalanceInput): string[] {
	const { past, names, language } = input;
	const textOf = new Map(input.notes.map(({ note, text }) => [note, text]));
	const cardOf = (code: string) => input.cards.find(({ indicator }) => indicator === code);
	return [
		...toldOfPast(past, names, language, cardOf, (one) => cardOf(one.indicator) !== undefined),
		...series.flatMap(({ indicator: { name }, years }) =>
			years.flatMap(({ year, rows }) => {
				const disputed = rows.filter((row) => row.disputed).map(({ place }) => names.get(place) ?? place);
				const own = [
					...new Set(rows.flatMap(({ note }) => textOf.get(note ?? '') ?? [])),
					...(disputed.length ? [m.disputed_for({ names: listed(disputed, language) })] : [])
				];
				return own.map((note) => m.balance_note({ name, year, note }));
			})
		)
	];
}
