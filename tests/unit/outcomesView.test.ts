import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from '#lib/view/folded.ts';
import {
	defaultOutcomes,
	longestWords,
	outcomeFilters,
	outcomeParameters,
	outcomeParams,
	readOutcomesView,
	toggled,
	writeOutcomesView,
	type OutcomesChoices,
	type OutcomesView
} from '#lib/view/OutcomesView.ts';

const choices: OutcomesChoices = {
	filters: {
		kind: ['potential', 'need', 'proposal', 'constraint', 'commitment'],
		theme: ['RH', 'RDI', 'COMP', 'ZONE'],
		sector: ['mines', 'automobile-cablage', 'cinema'],
		role: ['minister', 'wali', 'employers'],
		scope: ['meeting', 'meeting-side', 'follow-up', 'national', 'context']
	},
	places: ['MA', 'MA-06', 'MA-07', 'MA-08'],
	focus: 'MA-07'
};
const read = (query: string) => readOutcomesView(new URLSearchParams(query), choices);
const write = (view: OutcomesView) => writeOutcomesView(view, choices);

/** Some of the codes, in their order: of scope at least one, and never all of another filter. */
const some = (name: (typeof outcomeFilters)[number]) => {
	const codes = choices.filters[name];
	const isScope = name === 'scope';
	return fc.subarray([...codes], {
		minLength: isScope ? 1 : 0,
		maxLength: isScope ? codes.length : codes.length - 1
	});
};
const someView: fc.Arbitrary<OutcomesView> = fc.record({
	filters: fc.record({
		kind: some('kind'),
		theme: some('theme'),
		sector: some('sector'),
		role: some('role'),
		scope: some('scope')
	}),
	words: fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 10 }),
		fc.constantFrom('eau, énergie', 'الصناعة', 'a+b=c&d', '100 %', '%2C', 'at:MA')
	),
	at: fc.record({
		theme: fc.constantFrom('', ...choices.filters.theme),
		place: fc.constantFrom('', ...choices.places)
	}),
	focus: fc.constantFrom('MA-06', 'MA-07', 'MA-08')
});

describe('an address', () => {
	test('without parameters is the default: what was said in the meetings, and nothing else', () => {
		expect(read('')).toEqual({ view: defaultOutcomes(choices), faults: [] });
		expect(write(defaultOutcomes(choices))).toBe('');
		expect(outcomeParams(defaultOutcomes(choices))).toEqual({
			kinds: '',
			themes: '',
			sectors: '',
			roles: '',
			scopes: 'meeting',
			words: ''
		});
	});

	test('holds any view, and reads it back', () => {
		fc.assert(
			fc.property(someView, (view) => {
				const query = write(view);
				expect(read(query)).toEqual({ view, faults: [] });
				expect(write(read(query).view)).toBe(query);
			}),
			{ numRuns: 1000 }
		);
	});

	test('has nothing but what these pictures read, and commas that people can read', () => {
		fc.assert(
			fc.property(someView, (view) => {
				const query = write({ ...view, words: '' });
				expect(query).not.toContain('%');
				for (const name of new URLSearchParams(query).keys()) expect(outcomeParameters).toContain(name);
			})
		);
	});

	test('is canonical: codes in whatever order and twice are one address; all of a filter are none', () => {
		expect(write(read('kind=proposal,need,need').view)).toBe('?kind=need,proposal');
		expect(write(read('kind=commitment,constraint,proposal,need,potential').view)).toBe('');
		expect(write(read('scope=meeting').view)).toBe('');
		expect(write(read('scope=context,meeting,national,follow-up,meeting-side').view)).toBe(
			'?scope=meeting,meeting-side,follow-up,national,context'
		);
		expect(write(read('at=:&places=MA-07&q=').view)).toBe('');
	});

	for (const [parameter, given] of [
		['kind', 'wish'],
		['kind', ''],
		['kind', 'need,'],
		['kind', 'need,wish'],
		['theme', 'rh'],
		['sector', '<b>mines'],
		['role', 'king'],
		['scope', ''],
		['scope', 'meeting,everywhere'],
		['at', 'RH'],
		['at', 'RH:MA-99'],
		['at', 'XX:'],
		['at', 'RH:MA-07:x'],
		['places', 'MA-99'],
		['places', 'MA']
	] as const) {
		test(`with ${parameter}=${given} shows the default, and says so`, () => {
			const { view, faults } = read(new URLSearchParams({ [parameter]: given }).toString());
			expect(view).toEqual(defaultOutcomes(choices));
			expect(faults).toEqual([{ parameter, given }]);
		});
	}

	test('with an unknown value keeps all its others', () => {
		const { view, faults } = read('kind=wish&theme=RH&q=eau&at=RH:MA-08&places=MA-06&scope=national');
		expect(faults).toEqual([{ parameter: 'kind', given: 'wish' }]);
		expect(write(view)).toBe('?theme=RH&scope=national&q=eau&at=RH:MA-08&places=MA-06');
	});

	test('with words too long keeps their beginning, and says so', () => {
		const given = '𝒜'.repeat(longestWords + 1);
		const { view, faults } = read(new URLSearchParams({ q: given }).toString());
		expect(view.words).toBe('𝒜'.repeat(longestWords));
		expect(faults).toEqual([{ parameter: 'q', given, most: longestWords }]);
	});
});

describe('a filter', () => {
	test('has a code more or less, in the order of the choices; twice the same is nothing', () => {
		fc.assert(
			fc.property(someView, fc.constantFrom(...outcomeFilters), fc.nat(), (view, name, n) => {
				const codes = choices.filters[name];
				const code = codes[n % codes.length] ?? '';
				const once = toggled(view, name, code, choices);
				for (const other of outcomeFilters)
					if (other !== name) expect(once.filters[other]).toBe(view.filters[other]);
				expect(read(write(once))).toEqual({ view: once, faults: [] });
				const [before, after] = [view.filters[name], once.filters[name]];
				const isLast = name === 'scope' && before.length === 1 && before[0] === code;
				const isWhole = name !== 'scope' && before.length === codes.length - 1 && !before.includes(code);
				if (isLast) expect(after).toEqual(['meeting']);
				else if (isWhole) expect(after).toEqual([]);
				else expect(toggled(once, name, code, choices)).toEqual(view);
			})
		);
	});
});

describe('the words', () => {
	test('are asked for as texts are folded, without Arabic articles', () => {
		const words = (typed: string) => outcomeParams({ ...defaultOutcomes(choices), words: typed }).words;
		expect(words('  Énergie, EAU! ')).toBe('energie eau');
		expect(words('الصناعة')).toBe(folded('صناعه'));
		expect(words('?!')).toBe('');
	});
});
