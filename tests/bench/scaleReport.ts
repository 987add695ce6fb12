import { extent, median } from 'd3-array';
import type { Scale } from './scale.ts';
import type { Run } from './scaleWorker.ts';

const names: [keyof Scale, name: string][] = [
	['verified', 'verification'],
	['constrained', 'read_csv into tables with the same rules'],
	['plain', 'read_csv into tables without rules']
];

/** The columns of `scaleRows`. */
export const scaleHead = ['', 'rows/s', 'time', 'shortest to longest', 'peak memory', 'verification : this'];

/** A row for each way, by the medians of its runs. */
export function scaleRows(scale: Scale): string[][] {
	return names.map(([way, name]) => {
		const seconds = scale[way].map(({ milliseconds }) => milliseconds / 1000);
		const [shortest = 0, longest = 0] = extent(seconds);
		return [
			name,
			Math.round((scale.plain[0]?.rows ?? 0) / time(scale[way])).toLocaleString('en'),
			`${time(scale[way]).toFixed(2)} s`,
			`${shortest.toFixed(2)} to ${longest.toFixed(2)} s`,
			`${Math.round((median(scale[way], ({ peak }) => peak) ?? 0) / 1e6)} MB`,
			way === 'verified' ? '' : `${(time(scale.verified) / time(scale[way])).toFixed(1)} ×`
		];
	});
}

/** What the rows are about, in a sentence. */
export function scaleSaid({ verified }: Scale): string {
	const [{ rows, faults } = { rows: 0, faults: 0 }] = verified;
	return `Verification of ${rows.toLocaleString('en')} rows of the census with its places and indicators, ${verified.length} runs: ${faults.toLocaleString('en')} faults (rows that repeat a key).`;
}

function time(runs: readonly Run[]): number {
	return (median(runs, ({ milliseconds }) => milliseconds) ?? Number.NaN) / 1000;
}
