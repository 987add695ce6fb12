import { m } from '#messages';
import { correlation } from '#lib/measures/correlation.ts';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import { digits } from '#lib/view/numbers.ts';
import type { ScaleKind } from './axisScale.ts';

/** An indicator as it is correlated: on logarithms where its axis has them. */
interface Side {
	name: string;
	kind: ScaleKind;
}

/** What two indicators' correlation says. */
export interface CorrelationSentences {
	/** The coefficients with their intervals, and what they allow to say. */
	said: string[];
	/** How they were computed; empty where there is nothing to say of that. */
	method: string[];
}

/** Puts the correlation of pairs of values into words, on the scales that they are shown on. */
export function correlationSentences(
	points: readonly { x: number; y: number }[],
	x: Side,
	y: Side,
	language: Language
): CorrelationSentences {
	const [onX, onY] = [x, y].map(({ kind }) => (kind === 'log' ? Math.log : Number));
	const found = correlation(points.map((point) => [onX?.(point.x) ?? 0, onY?.(point.y) ?? 0]));
	const { n, pearson, spearman } = found;
	if (n === 0) return { said: [m.scatter_none()], method: [] };
	if (n === 1) return { said: [m.scatter_alone()], method: [] };
	if (!pearson || !spearman) return { said: [m.scatter_undefined()], method: [] };
	const write = (value: number) => digits(value, { decimals: 2 }, language);
	const logs = [x, y].filter(({ kind }) => kind === 'log').map(({ name }) => name);
	const method = logs.length ? [m.scatter_on_logs({ names: listed(logs, language) })] : [];
	if (!pearson.interval || !spearman.interval)
		return { said: [m.scatter_few({ r: write(pearson.r), rho: write(spearman.r) })], method };
	const [low, high] = pearson.interval;
	const [lowRank, highRank] = spearman.interval;
	return {
		said: [
			m.scatter_pearson({ n, r: write(pearson.r), low: write(low), high: write(high) }),
			m.scatter_spearman({ r: write(spearman.r), low: write(lowRank), high: write(highRank) }),
			direction([pearson.interval, spearman.interval])
		],
		method: [...method, m.scatter_assumes()]
	};
}

/** What both intervals allow to say, as they are written: with two decimals. */
function direction(intervals: readonly (readonly [number, number])[]): string {
	const limits = intervals.map((interval) => interval.map((limit) => Math.round(limit * 100)));
	if (limits.every(([low = 0]) => low > 0)) return m.scatter_together();
	return limits.every(([, high = 0]) => high < 0) ? m.scatter_opposed() : m.scatter_no_direction();
}
