// What was said, where and about what, against the tables read by other code.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { stillAsked } from '#lib/frame/asked/askedViews.server.ts';
import { withBeside } from '#lib/frame/beside/besideData.server.ts';
import { besideThemes } from '#lib/frame/beside/besideThemes.ts';
import { themeBlocks } from '#lib/frame/beside/themeBlocks.ts';
import { consultationsData } from '#lib/frame/consultations/consultationsData.server.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { outcomesOfIndicator } from '#lib/questions/outcomesOfIndicator.ts';
import { wordsBesideFigures } from '#lib/questions/wordsBesideFigures.ts';
import { languages } from '#lib/view/languages.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

const table = (name: string): Record<string, string>[] =>
	parse(readFileSync(`data/${name}.csv`, 'utf8'), { columns: true });
const outcomes = table('outcomes');
const themes = table('themes');
const indicators = table('indicators');
const links = table('outcome_indicators');
const meetings = table('meetings');
const ofMeetings = outcomes.filter(({ scope }) => scope === 'meeting');
const warehouse = await atlas();

test('the tables have what the tests below are about', () => {
	expect(ofMeetings).toHaveLength(75);
	expect(links.length).toBeGreaterThan(20);
	expect(meetings.filter(({ status }) => status !== 'held').map(({ place }) => place)).toEqual(['MA-06']);
});

describe('the map', () => {
	test.each(languages)(
		'paints what was said in each meeting, and hatches the region without one (%s)',
		async (lang) => {
			const { regions, classification, unknown, elsewhere, framed } = await speaking(lang, () =>
				stillAsked(lang)
			);
			expect(regions).toHaveLength(12);
			for (const { place, value, klass } of regions) {
				const own = ofMeetings.filter((outcome) => outcome.place === place).length;
				expect([place, value]).toEqual([place, place === 'MA-06' ? null : own]);
				expect(klass === null).toBe(place === 'MA-06');
			}
			expect(regions.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(75);
			expect(classification.counts.reduce((sum, count) => sum + count, 0)).toBe(11);
			expect(unknown.map(({ count }) => count)).toEqual([1]);
			expect(elsewhere).toEqual([]);
			const used = new Set(ofMeetings.map(({ source }) => source));
			expect(new Set(framed.sources.map(({ source }) => source))).toEqual(used);
			expect(framed.rows.cells).toHaveLength(12);
		}
	);
});

describe('what was said of an indicator', () => {
	test.each(indicators.map(({ indicator = '' }) => indicator))('%s', async (indicator) => {
		const rows = await ask(warehouse, outcomesOfIndicator, { indicator, lang: 'fr' });
		const theme = indicators.find((row) => row.indicator === indicator)?.theme;
		const linked = links.filter((row) => row.indicator === indicator).map(({ outcome }) => outcome);
		const direct = rows.filter((row) => row.direct).map(({ outcome }) => outcome);
		expect(direct.toSorted()).toEqual(linked.toSorted());
		const expected = outcomes.filter((row) => row.theme === theme || linked.includes(row.outcome));
		expect(rows.map(({ outcome }) => outcome).toSorted()).toEqual(
			expected.map(({ outcome }) => outcome).toSorted()
		);
		for (const row of rows) {
			const {
				outcome,
				place,
				scope,
				kind,
				summary_fr: summary,
				speaker_fr: speaker,
				source
			} = outcomes.find((one) => one.outcome === row.outcome) ?? {};
			expect(row).toMatchObject({ outcome, place, scope, kind, summary, speaker, source });
			expect(row.on_theme).toBe(row.theme === theme);
		}
		expect(rows.findLastIndex((row) => row.direct)).toBe(direct.length - 1);
	});
});

/** Ranks worked out by SQL, apart from the code of the pages: of the twelve, equal values share the best. */
const ranks = await warehouse.rows(`SELECT s.indicator, s.place,
	rank() OVER (PARTITION BY s.indicator ORDER BY CASE i.direction WHEN 'lower' THEN s.value ELSE -s.value END) AS rank,
	count(*) OVER (PARTITION BY s.indicator) AS known
	FROM standings s JOIN indicators i USING (indicator) WHERE s.value IS NOT NULL`);

describe.each(meetings.map(({ place = '' }) => place))('words beside figures: %s', (place) => {
	const lang = 'fr';
	const isHeld = place !== 'MA-06';

	async function beside() {
		const data = await withBeside(warehouse, await consultationsData(warehouse, lang, false));
		const cards = new Map(data.besideCards.map((card) => [card.indicator, card]));
		const rows = await ask(warehouse, wordsBesideFigures, { place, lang });
		return speaking(lang, () => {
			const blocks = themeBlocks(rows, cards, namesOf(data.places), lang);
			return besideThemes(blocks, place, isHeld, lang);
		});
	}

	test('have every theme once, in the order of themes', async () => {
		const { themes: shown, silent } = await beside();
		const order = themes.map(({ theme }) => theme);
		const codes = shown.map(({ theme }) => theme);
		expect(codes).toEqual(order.filter((theme) => codes.includes(theme ?? '')));
		const missing = themes.filter(({ theme = '' }) => !codes.includes(theme)).map(({ name_fr }) => name_fr);
		expect(silent).toEqual(missing);
	});

	test('count what was said in the meeting alone, and read out two at most', async () => {
		const { themes: shown } = await beside();
		for (const { theme, said, more, outside, sentence } of shown) {
			const own = outcomes.filter((row) => row.place === place && row.theme === theme);
			const met = own.filter(({ scope }) => scope === 'meeting');
			expect(said.length + more).toBe(met.length);
			expect(said.length).toBeLessThanOrEqual(2);
			expect(outside).toBe(own.length - met.length);
			for (const { outcome, summary } of said)
				expect(met.find((row) => row.outcome === outcome)?.summary_fr).toBe(summary);
			const opening = met.length
				? `Dit ${met.length} fois`
				: isHeld
					? 'Rien de relevé'
					: 'Aucune réunion trouvée';
			expect(sentence.startsWith(opening)).toBe(true);
		}
	});

	test('stand beside the ranks of the region’s page', async () => {
		const { themes: shown } = await beside();
		let told = 0;
		for (const { strips, sentence } of shown) {
			for (const { indicator, figures } of strips) {
				const own = ranks.find((row) => row.indicator === indicator.indicator && row.place === place);
				expect(figures.find((figure) => figure.place === place)?.rank ?? null).toBe(
					own ? Number(own.rank) : null
				);
			}
			const first = strips[0]?.indicator.indicator;
			const own = ranks.find((row) => row.indicator === first && row.place === place);
			if (own) expect(sentence).toContain(`rang ${Number(own.rank)} sur ${Number(own.known)} pour`);
			else expect(sentence).toMatch(/aucun chiffre comparable|pas de chiffre pour/);
			if (own) told++;
		}
		expect(told).toBeGreaterThan(4);
	});
});

test.each(languages)('the words and figures that arrive with the page are light (%s)', async (lang) => {
	const base = await consultationsData(warehouse, lang, false);
	const { answers, besideCards } = await withBeside(warehouse, base);
	expect(answers.length).toBe(base.answers.length + 1);
	const own = { answers: answers.slice(base.answers.length), besideCards };
	expect(gzipSync(JSON.stringify(own)).length).toBeLessThan(10_000);
});
