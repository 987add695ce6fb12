import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	balanceParameters,
	dispersionMeasures,
	readBalanceChoice,
	usualBalance,
	weightings,
	writeBalanceChoice
} from '#lib/frame/balance/balanceChoice.ts';
import { agreedChange, changeOf, type CompleteYear } from '#lib/frame/balance/dispersionSeries.ts';

const indicators = ['illiteracy_10plus', 'unemployment_census', 'urbanisation_rate'];
const choices = fc.record({
	indicator: fc.constantFrom(...indicators),
	measure: fc.constantFrom(...dispersionMeasures),
	weighting: fc.constantFrom(...weightings)
});

describe('an address', () => {
	test('gives back what was written, without a fault', () => {
		fc.assert(
			fc.property(choices, (choice) => {
				const search = new URLSearchParams(writeBalanceChoice(choice, indicators));
				expect(readBalanceChoice(search, indicators)).toEqual({ choice, faults: [] });
				expect([...search.keys()].every((key) => balanceParameters.some((own) => own === key))).toBe(true);
			})
		);
	});

	test('says nothing of the default', () => {
		const { choice } = readBalanceChoice(new URLSearchParams(), indicators);
		expect(writeBalanceChoice(choice, indicators)).toBe('');
		expect(choice.indicator).toBe('unemployment_census');
		expect(usualBalance(['urbanisation_rate'])).toBe('urbanisation_rate');
	});

	test('that asks for what is not there is told so', () => {
		const search = new URLSearchParams('balance=population&dispersion=entropy&weighting=');
		const { choice, faults } = readBalanceChoice(search, indicators);
		expect(faults).toEqual([
			{ parameter: 'balance', given: 'population' },
			{ parameter: 'dispersion', given: 'entropy' },
			{ parameter: 'weighting', given: '' }
		]);
		expect(writeBalanceChoice(choice, indicators)).toBe('');
	});
});

describe('closer or apart', () => {
	const year = (values: number[], inhabitants: number[] | null = [1, 1, 1]): CompleteYear => ({
		year: '2024',
		values,
		inhabitants
	});

	test('gaps that narrow bring regions closer, whatever the measure', () => {
		expect(agreedChange([year([1, 5, 9]), year([4, 5, 6])])).toBe('closer');
		expect(agreedChange([year([4, 5, 6]), year([1, 5, 9])])).toBe('apart');
		expect(agreedChange([year([2, 2, 2]), year([7, 7, 7])])).toBe('same');
	});

	test('where inhabitants tip the scales, nothing is agreed on', () => {
		const years = [year([1, 9, 10], [1, 50, 50]), year([4, 6, 10], [1, 50, 50])];
		expect(changeOf(years, 'variation', 'equal')).toBe('closer');
		expect(changeOf(years, 'variation', 'population')).toBe('apart');
		expect(agreedChange(years)).toBeUndefined();
	});

	test('without inhabitants, nothing is weighted', () => {
		const years = [year([1, 5, 9], null), year([4, 5, 6], null)];
		expect(changeOf(years, 'gini', 'population')).toBeUndefined();
		expect(agreedChange(years)).toBe('closer');
	});
});
