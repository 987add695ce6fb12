import { m } from '#messages';
import type { Language } from '#lib/view/languages.ts';
import { listed } from '#lib/view/listed.ts';
import type { BalanceSeries } from './dispersionGroups.ts';
import { agreedChange } from './dispersionSeries.ts';

/** On which indicators the regions came closer whatever the measure, on which not, and on which it depends. */
export function balanceSentences(series: readonly BalanceSeries[], language: Language): string[] {
	const told = series.map(({ indicator, years }) => ({ name: indicator.name, change: agreedChange(years) }));
	const namesOf = (change: ReturnType<typeof agreedChange>) =>
		told.filter((one) => one.change === change).map(({ name }) => name);
	const [closer, apart, depends] = [namesOf('closer'), namesOf('apart'), namesOf(undefined)];
	return [
		...(closer.length ? [m.balance_closer({ names: listed(closer, language) })] : []),
		...(apart.length ? [m.balance_apart({ names: listed(apart, language) })] : []),
		...(depends.length ? [m.balance_depends({ names: listed(depends, language) })] : [])
	];
}
