import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { askedByTheme } from '#lib/frame/brief/askedByTheme.ts';
import type { Brief } from '#lib/frame/brief/Brief.ts';
import { briefOfRegion } from '#lib/frame/brief/briefData.server.ts';
import { SourceNumbers } from '#lib/frame/brief/SourceNumbers.ts';
import { stripPlaces } from '#lib/frame/brief/stripPlaces.ts';
import { potentialData } from '#lib/frame/potential/potentialData.server.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { wordsBesideFigures } from '#lib/questions/wordsBesideFigures.ts';
import { languages } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask, type Answer } from '#lib/warehouse/Question.ts';

type Word = Answer<typeof wordsBesideFigures>[number];

const briefs: Brief[] = [];

beforeAll(async () => {
	const places = await ask(await atlas(), placeNames, { lang: 'fr' });
	for (const { place } of places.filter(({ level }) => level === 'region'))
		for (const language of languages)
			briefs.push(await speaking(language, () => briefOfRegion(place, language, 'https://atlas.test')));
});

/** Every text of a brief. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the briefs of all regions', () => {
	test('are there in every language, and say where the rest is', () => {
		expect(briefs).toHaveLength(36);
		for (const { more, url, language, place } of briefs) {
			expect(url).toBe(`https://atlas.test/${language}/regions/${place}/`);
			expect(more).toContain(url);
		}
	});

	test('have nine figures, the population first, each with its strip, rank and source', () => {
		for (const { keyFigures, sources, place } of briefs) {
			expect(keyFigures).toHaveLength(9);
			expect(keyFigures[0]?.indicator).toBe('population');
			for (const { rank, source, strip } of keyFigures) {
				expect(rank).toMatch(/\d+\D+12/);
				expect(sources[(source ?? 0) - 1]).toBeDefined();
				expect(strip.filter(({ isFocus }) => isFocus).map((one) => one.place)).toEqual([place]);
			}
		}
	});

	test('give nobody a strength that eight others do not lack, nor a gap that eight others have', async () => {
		const { components, figures } = await potentialData(await atlas(), 'en');
		const order = (place: string, of: string) => {
			const one = components.find(({ indicator }) => indicator === of);
			const values = figures.filter((row) => row.component === one?.component && row.place !== 'MA');
			const own = values.find((row) => row.place === place)?.value ?? NaN;
			const sign = one?.direction === 'lower' ? -1 : 1;
			const count = (is: (distance: number) => boolean) =>
				values.filter(({ value }) => value !== null && is(sign * (value - own))).length;
			return { known: count(() => true), better: count((by) => by > 0), worse: count((by) => by < 0) };
		};
		let counted = 0;
		for (const { place, strengths, gaps } of briefs.filter(({ language }) => language === 'en')) {
			for (const [items, side] of [
				[strengths, 'worse'],
				[gaps, 'better']
			] as const) {
				expect(items.length).toBeLessThanOrEqual(5);
				for (const { indicator } of items) {
					const found = order(place, indicator);
					expect(found.known).toBe(12);
					expect(found[side]).toBeGreaterThanOrEqual(8);
					counted += 1;
				}
			}
		}
		expect(counted).toBeGreaterThan(40);
	});

	test('leave out no outcome without saying so, and name the source of each', async () => {
		for (const { place, language, asked, askedMore, sources } of briefs) {
			const words = await ask(await atlas(), wordsBesideFigures, { place, lang: language });
			const items = asked.flatMap((theme) => theme.items);
			const all = words.filter(({ outcome }) => outcome !== null).length;
			if (items.length < all) expect(askedMore).toContain(String(all - items.length));
			else expect(askedMore).toBe('');
			for (const { source, text, kind } of items) {
				expect(sources[source - 1]).toBeDefined();
				expect(text && kind).not.toBe('');
			}
		}
	});

	test('name no source that nothing refers to', () => {
		for (const { keyFigures, strengths, gaps, asked, sources } of briefs) {
			const cited = [...keyFigures, ...strengths, ...gaps, ...asked.flatMap(({ items }) => items)];
			const numbers = new Set(cited.map(({ source }) => source));
			expect([...numbers].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(sources.map((_, at) => at + 1));
		}
	});

	test('say of Casablanca-Settat that no meeting was found, and of no other region', () => {
		for (const brief of briefs.filter(({ language }) => language === 'en')) {
			const says = brief.unknown.some((sentence) => sentence.includes('does not prove'));
			expect([brief.place, says]).toEqual([brief.place, brief.place === 'MA-06']);
		}
	});

	test('put the index between the best and the worst rank of its recipes', () => {
		for (const { index } of briefs.filter(({ language }) => language === 'en')) {
			const rank = Number(/rank (\d+) of 12/.exec(index?.text ?? '')?.[1]);
			const [, best, worst] = (/ranks (\d+) and (\d+)/.exec(index?.caveat ?? '') ?? []).map(Number);
			expect(rank).toBeGreaterThanOrEqual(best ?? NaN);
			expect(rank).toBeLessThanOrEqual(worst ?? NaN);
		}
	});

	test('hold no text that was not written', () => {
		for (const text of briefs.flatMap(textsOf)) expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
	});
});

const outcome = (at: number, scope: string, summary: string): Word => ({
	theme: at % 2 ? 'A' : 'B',
	theme_name: 'Theme',
	indicator: null,
	year: null,
	place: null,
	value: null,
	outcome: `O-${at}`,
	kind: 'need',
	scope,
	speaker: 'somebody',
	summary,
	source: 'S',
	title: 'Title',
	publisher: 'Publisher',
	address: 'https://example.org',
	published: '2024',
	quote: null
});

test('what was said elsewhere gives way to what was said at the meeting, and is counted', () => {
	const said = fc.array(
		fc.tuple(fc.constantFrom('meeting', 'follow-up'), fc.string({ minLength: 1, maxLength: 900 })),
		{ maxLength: 20 }
	);
	fc.assert(
		fc.property(said, (given) => {
			const words = given.map(([scope, summary], at) => outcome(at, scope, summary));
			const { asked, left } = speaking('en', () => askedByTheme(words, new SourceNumbers([])));
			const items = asked.flatMap((theme) => theme.items);
			expect(items.length + left).toBe(words.length);
			const met = words.filter(({ scope }) => scope === 'meeting').length;
			if (items.some(({ outside }) => outside !== ''))
				expect(items.filter(({ outside }) => outside === '')).toHaveLength(met);
			expect(items.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(2600);
		})
	);
});

test('a strip goes from the lowest known value to the highest', () => {
	const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(values, (given) => {
			const places = given.map((value, at) => [`P${at}`, value] as const);
			const strip = stripPlaces(places, 'P0');
			expect(strip.map(({ place }) => place)).toEqual(
				places.filter(([, value]) => value !== null).map(([place]) => place)
			);
			for (const { at } of strip) {
				expect(at).toBeGreaterThanOrEqual(0);
				expect(at).toBeLessThanOrEqual(1);
			}
			for (const [at, one] of strip.entries()) {
				const other = strip[at + 1];
				const of = (place: string) => places.find(([code]) => code === place)?.[1] ?? 0;
				if (other) expect(Math.sign(other.at - one.at)).toBe(Math.sign(of(other.place) - of(one.place)));
			}
		})
	);
});

test('sources are numbered as they are first named, once each', () => {
	const known = ['S1', 'S2', 'S3'].map((source) => ({
		source,
		title: `Title of ${source}`,
		publisher: 'Publisher',
		published: source === 'S2' ? 'n.d.' : '2024'
	}));
	const numbers = new SourceNumbers(known);
	expect(['S2', 'S1', 'S2', 'other', null].map((source) => numbers.of(source))).toEqual([
		1,
		2,
		1,
		null,
		null
	]);
	const list = speaking('en', () => numbers.list());
	expect(list).toHaveLength(2);
	expect(list[0]).toContain('Title of S2');
	expect(list[0]).not.toContain('n.d.');
	expect(list[1]).toContain('2024');
});
