import { expect, test } from 'vitest';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { sourceWords } from '#lib/frame/still/sourceWords.ts';
import { languages } from '#lib/view/languages.ts';

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const source = (at: number) => ({
	source: `s${at}`,
	publisher: `Publisher ${at}`,
	title: `A rather long title of a source, number ${at}`,
	address: '',
	published: at % 2 ? '2024-09' : 'unknown'
});
const several = [1, 2, 3, 4].map(source);

test('sources are named with title and date where there is room', () => {
	const said = bare(speaking('en', () => sourceWords(several.slice(0, 2), () => true)));
	for (const words of ['Publisher 1', 'A rather long title of a source, number 2', '2024-09'])
		expect(said).toContain(words);
	expect(said).not.toContain('unknown');
});

test('where there is less, titles are left out first, then the last sources are counted', () => {
	const within = (room: number) =>
		bare(speaking('en', () => sourceWords(several, (text) => bare(text).length <= room)));
	expect(within(100)).toBe('Source: Publisher 1 (2024-09); Publisher 2; Publisher 3 (2024-09); Publisher 4');
	expect(within(70)).toBe('Source: Publisher 1 (2024-09); Publisher 2 and 2 other sources');
	expect(within(1)).toBe('Source: Publisher 1 (2024-09) and 3 other sources');
});

test('a view without sources of its own says where they are', () => {
	for (const language of languages) {
		const said = speaking(language, () => sourceWords([], () => true));
		expect(said.length).toBeGreaterThan(10);
	}
	expect(speaking('ar', () => sourceWords([], () => true))).toMatch(/\p{Script=Arabic}/u);
});
