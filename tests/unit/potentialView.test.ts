import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	aggregations,
	missingRules,
	normalisations,
	treatments,
	usualRecipe,
	type Recipe
} from '#lib/measures/composite/Recipe.ts';
import {
	defaultPotential,
	equalWeights,
	mostWeight,
	potentialParameters,
	readPotentialView,
	readWeights,
	writePotentialView,
	writeWeights,
	type PotentialChoices,
	type PotentialView
} from '#lib/view/PotentialView.ts';
import { sourceFiles } from '../sourceFiles.ts';

const pillars = ['RH', 'COMP', 'DURA', 'LOGI', 'INV'];
const choices: PotentialChoices<Recipe> = {
	pillars,
	recipes: {
		treatment: treatments,
		missing: missingRules,
		normalisation: normalisations,
		aggregation: aggregations
	},
	recipe: usualRecipe,
	places: ['MA-06', 'MA-07', 'MA-08'],
	focus: 'MA-07',
	releases: ['2026.11.24', '2026.12.01']
};
const read = (query: string) => readPotentialView(new URLSearchParams(query), choices);

const someWeights = fc
	.array(fc.integer({ min: 0, max: mostWeight }), { minLength: pillars.length, maxLength: pillars.length })
	.map((weights) => new Map(pillars.map((pillar, at) => [pillar, weights[at] ?? 0])));
const someView: fc.Arbitrary<PotentialView<Recipe>> = fc.record({
	weights: someWeights,
	recipe: fc.record({
		treatment: fc.constantFrom(...treatments),
		missing: fc.constantFrom(...missingRules),
		normalisation: fc.constantFrom(...normalisations),
		aggregation: fc.constantFrom(...aggregations)
	}),
	focus: fc.constantFrom(...choices.places),
	versus: fc.option(someWeights, { nil: null }),
	version: fc.constantFrom('', ...choices.releases)
});

describe('an address', () => {
	test('without parameters is the default, with all pillars alike', () => {
		expect(read('')).toEqual({ view: defaultPotential(choices), faults: [] });
		expect(writePotentialView(defaultPotential(choices), choices)).toBe('');
		expect(new Set(defaultPotential(choices).weights.values()).size).toBe(1);
	});

	test('holds any view, and reads it back', () => {
		fc.assert(
			fc.property(someView, (view) => {
				const query = writePotentialView(view, choices);
				expect(read(query)).toEqual({ view, faults: [] });
				expect(writePotentialView(read(query).view, choices)).toBe(query);
			})
		);
	});

	test('is written so that people can read it, with nothing but what the index reads', () => {
		fc.assert(
			fc.property(someView, (view) => {
				const query = writePotentialView(view, choices);
				expect(query).not.toContain('%');
				for (const name of new URLSearchParams(query).keys()) expect(potentialParameters).toContain(name);
			})
		);
	});

	test('that names some pillars gives the others nothing', () => {
		expect(read('?weights=RH:40,COMP:20').view.weights).toEqual(
			new Map([
				['RH', 40],
				['COMP', 20],
				['DURA', 0],
				['LOGI', 0],
				['INV', 0]
			])
		);
	});

	test.each([
		'RH',
		'RH:',
		'RH:-1',
		'RH:101',
		'RH:4.5',
		'RH:1e1',
		'RDI:40',
		'RH:40,RH:20',
		'RH:40,,INV:1',
		'RH:40;INV:1',
		''
	])('with weights that are none (%j) gives equal ones, and says so', (given) => {
		for (const parameter of ['weights', 'versus']) {
			const { view, faults } = read(`?${parameter}=${encodeURIComponent(given)}`);
			expect(view).toEqual(defaultPotential(choices));
			expect(faults).toEqual([{ parameter, given }]);
		}
	});

	test('says which other values it does not know, and keeps what is right beside them', () => {
		const { view, faults } = read(
			'?treatment=x&missing=y&normalisation=z-score&aggregation=w&places=MA-99&v=1066&weights=INV:7'
		);
		expect(view.recipe).toEqual({ ...usualRecipe, normalisation: 'z-score' });
		expect(view.weights.get('INV')).toBe(7);
		expect(faults).toEqual([
			{ parameter: 'treatment', given: 'x' },
			{ parameter: 'missing', given: 'y' },
			{ parameter: 'aggregation', given: 'w' },
			{ parameter: 'places', given: 'MA-99' },
			{ parameter: 'v', given: '1066' }
		]);
	});

	test('whatever stands in it, gives a view that can be shown', () => {
		fc.assert(
			fc.property(fc.constantFrom(...potentialParameters), fc.string(), (parameter, given) => {
				const { view } = readPotentialView(new URLSearchParams([[parameter, given]]), choices);
				expect(read(writePotentialView(view, choices))).toEqual({ view, faults: [] });
			})
		);
	});
});

test('weights are written and read alone as well', () => {
	fc.assert(
		fc.property(someWeights, (weights) => {
			expect(readWeights(writeWeights(weights, pillars), pillars)).toEqual(weights);
		})
	);
	expect(readWeights(writeWeights(equalWeights(pillars), pillars), pillars)).toEqual(equalWeights(pillars));
});

test('all that the index alone reads hides the picture until it has been read', () => {
	const [script] = sourceFiles('src/lib/frame', '.ts').filter(({ path }) =>
		path.endsWith('/beforePicture.ts')
	);
	const shared = ['places', 'v'];
	for (const name of potentialParameters.filter((one) => !shared.includes(one)))
		expect(script?.text).toMatch(new RegExp(`[(|]${name}[|)]`));
});
