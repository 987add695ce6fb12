import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { intlLocale, languages, type Language } from '#lib/view/languages.ts';
import { sourceFiles } from '../sourceFiles.ts';

interface Plural {
	declarations: string[];
	match: Record<string, string>;
}
type Message = string | [Plural];

const messages = Object.fromEntries(
	languages.map((language) => [language, JSON.parse(readFileSync(`src/messages/${language}.json`, 'utf8'))])
) as Record<Language, Record<string, Message>>;
const keys = Object.keys(messages.fr);

const textsOf = (message: Message | undefined): string[] =>
	message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message[0].match);
const namedIn = (text: string) => Array.from(text.matchAll(/\{([^}]*)\}/g), ([, name = '']) => name);
const inputsOf = (message: Message | undefined): string[] =>
	Array.isArray(message)
		? message[0].declarations.flatMap((line) => /^input (\w+)$/.exec(line)?.[1] ?? [])
		: textsOf(message).flatMap(namedIn);

test('there are messages', () => {
	expect(keys.length).toBeGreaterThan(100);
	expect(keys.filter((key) => Array.isArray(messages.fr[key])).length).toBeGreaterThan(1);
});

describe.each(languages)('in %s', (language) => {
	const own = messages[language];
	const texts = Object.entries(own).flatMap(([key, message]) =>
		textsOf(message).map((text) => ({ key, text }))
	);

	test('there is every key, and no other', () => {
		expect(Object.keys(own).sort()).toEqual(keys.toSorted());
	});

	test('each message takes the same parameters', () => {
		for (const key of keys) {
			expect(new Set(inputsOf(own[key])), key).toEqual(new Set(inputsOf(messages.fr[key])));
		}
	});

	test('a form of a plural names no parameter that the message does not take', () => {
		const strange = texts.filter(({ key, text }) =>
			namedIn(text).some((name) => !inputsOf(own[key]).includes(name))
		);
		expect(strange).toEqual([]);
	});

	test('no text is empty, or has spaces around it or two together', () => {
		expect(texts.filter(({ text }) => text === '' || text !== text.trim() || / {2}/.test(text))).toEqual([]);
	});

	test('plurals have every form that the language has', () => {
		const forms = new Intl.PluralRules(intlLocale(language)).resolvedOptions().pluralCategories;
		for (const [key, message] of Object.entries(own).filter(([, found]) => Array.isArray(found))) {
			const [{ match }] = message as [Plural];
			const given = Object.keys(match).map((form) => /^count=(\w+)$/.exec(form)?.[1] ?? form);
			expect(given.sort(), key).toEqual([...forms].sort());
		}
	});

	test('plurals say the number, unless their form is for one number alone', () => {
		const alone = ['zero', 'one', 'two'];
		const silent = Object.entries(own).flatMap(([key, message]) =>
			Array.isArray(message)
				? Object.entries(message[0].match)
						.filter(([form, text]) => !text.includes('{n}') && !alone.includes(form.replace('count=', '')))
						.map(([form]) => `${key} ${form}`)
				: []
		);
		expect(silent).toEqual([]);
	});
});

test('Arabic texts are written in Arabic, but for those that have no word in French either', () => {
	const written = (text: string) => /\p{L}/u.test(text.replace(/\{[^}]*\}/g, ''));
	const worded = keys.filter((key) => textsOf(messages.fr[key]).some(written));
	const foreign = worded.filter((key) =>
		textsOf(messages.ar[key]).some((text) => !/\p{Script=Arabic}/u.test(text))
	);
	expect(foreign).toEqual([]);
});

test('French and English texts are not', () => {
	const mixed = keys.filter((key) =>
		[...textsOf(messages.fr[key]), ...textsOf(messages.en[key])].some((text) =>
			/\p{Script=Arabic}/u.test(text)
		)
	);
	expect(mixed).toEqual([]);
});

test('every message is used', () => {
	// A SQL alias may be named m too: only files that import the messages count.
	const users = sourceFiles('src', '.ts', '.svelte').filter(({ text }) => text.includes(`from '#messages'`));
	const used = new Set(
		users.flatMap(({ text }) => Array.from(text.matchAll(/\bm(?:\.|\[')(\w+)/g), ([, key]) => key))
	);
	expect(keys.filter((key) => !used.has(key))).toEqual([]);
});
