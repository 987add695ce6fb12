import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedCode, embedForms, embedThemes, type EmbedView } from '#lib/frame/embed/embedCode.ts';
import { embedScript } from '#lib/frame/embed/embedScript.ts';
import { oembed } from '#lib/frame/embed/oembed.ts';

const view: EmbedView = {
	language: 'fr',
	frame: 'https://a.example/fr/embed/indicators/est_industry/?year=2014&places=MA-05',
	page: 'https://a.example/fr/indicators/est_industry/?year=2014&places=MA-05',
	discovered: 'https://a.example/fr/indicators/est_industry/',
	still: 'https://a.example/fr/images/indicators/est_industry.png',
	script: 'https://a.example/embed.js',
	title: 'Title',
	alternative: 'Alternative',
	credit: 'Source',
	height: 900
};

/** The tags of a code with the names of their attributes; what is not well formed is kept whole. */
function structure(code: string): string[] {
	const token = /<\/[a-z]+>|<[a-z]+((?: [a-z-]+(?:="[^"<>]*")?)*)>|[^<>"']+|[^]/g;
	return Array.from(code.matchAll(token), ([text]) =>
		text.startsWith('<') && text.length > 1
			? text.replace(/="[^"]*"/g, '')
			: /^[^<>"']+$/.test(text)
				? 'text'
				: text
	);
}

const read = (code: string) =>
	code.replace(
		/&(amp|lt|gt|quot|#39);/g,
		(_, name: string) => '&<>"\''['amp lt gt quot #39'.split(' ').indexOf(name)] ?? ''
	);

describe('the code', () => {
	test('is a figure on one line, and the script on another', () => {
		const code = embedCode(view, 'script');
		expect(code.split('\n')).toHaveLength(2);
		expect(structure(code)).toEqual([
			'<figure lang dir style>',
			'<a href tabindex data-atlas-still style>',
			'<img src alt width height loading style>',
			'</a>',
			'<iframe src title width height loading referrerpolicy sandbox style>',
			'</iframe>',
			'<figcaption>',
			'<a href>',
			'text',
			'</a>',
			'text',
			'</figcaption>',
			'</figure>',
			'text',
			'<script async src>',
			'</script>'
		]);
		expect(code).toContain('?year=2014&amp;places=MA-05"');
		expect(code).toMatch(/ width="\d+" height="\d+"/);
	});

	test('asks for no more than it needs', () => {
		expect(embedCode(view, 'fixed')).not.toMatch(/ allow=|top-navigation|allow-forms|allow-modals/);
	});

	test.each(embedThemes)('%s: says the colours where they are not the host’s', (theme) => {
		const scheme = /color-scheme:(\w+)/.exec(embedCode(view, 'fixed', theme))?.[1];
		expect(scheme).toBe(theme === 'host' ? undefined : theme);
	});

	test('for WordPress is an address, alone', () => {
		expect(embedCode(view, 'wordpress')).toBe(view.discovered);
	});

	test('has no image where none is published', () => {
		expect(embedCode({ ...view, still: undefined }, 'script')).not.toContain('<img');
	});
});

test('no text breaks out of its place, whatever it holds', () => {
	const nasty = fc.constantFrom(
		...['"', "'", '<', '>', '&', '</iframe>', '<script>', '\u202e', '\n', '&quot;']
	);
	const text = fc.string({
		unit: fc.oneof(nasty, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }))
	});
	fc.assert(
		fc.property(text, text, text, fc.constantFrom(...embedForms), (title, alternative, credit, form) => {
			if (form === 'wordpress') return;
			const usual = structure(embedCode({ ...view, title: 'Title' }, form));
			const code = embedCode({ ...view, title: `t${title}`, alternative, credit: `c${credit}` }, form);
			const named = structure(code).map((tag) => tag.replace(' alt=""', ' alt'));
			expect(named).toEqual(usual);
			expect(code).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
		}),
		{ numRuns: 300 }
	);
});

test('a text is read as it was written', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (title) => {
			const [, said = ''] = / title="([^"]*)"/.exec(embedCode({ ...view, title }, 'fixed')) ?? [];
			expect(read(said)).toBe(title);
		})
	);
});

test('the script for hosts weighs no more than 1.5 KB', () => {
	expect(new TextEncoder().encode(embedScript).length).toBeLessThanOrEqual(1500);
	expect(embedScript).toMatch(/^\(function \(\) \{/);
	expect(embedScript).not.toMatch(/\/\*|\/\/ /);
});

test('an oEmbed answer holds the code without the script', () => {
	const answer = oembed(view, { name: 'Atlas', address: 'https://a.example/fr/' });
	expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Title', width: 600, height: 900 });
	expect(answer.html).toBe(embedCode(view, 'fixed'));
	expect(answer.thumbnail_url).toBe(view.still);
});
