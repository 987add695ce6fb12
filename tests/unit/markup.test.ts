// What Svelte's own parser finds in the markup of components: no words (they live in src/messages), and no
// inline style (the content security policy refuses it in pages that arrive as HTML).
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../sourceFiles.ts';

interface Node {
	type: string;
	name?: string;
	data?: string;
	[part: string]: unknown;
}

/** Attributes whose text is read or heard. */
const spoken = [
	'alt',
	'aria-description',
	'aria-label',
	'aria-roledescription',
	'content',
	'label',
	'placeholder',
	'title'
];

interface Markup {
	words: string[];
	styles: string[];
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The words and the inline styles of a component's markup. */
function markupOf(source: string): Markup {
	const found: Markup = { words: [], styles: [] };
	const visit = (value: unknown, attribute?: string): void => {
		if (Array.isArray(value)) for (const part of value) visit(part, attribute);
		if (!isNode(value)) return;
		const { type, name = '', data = '' } = value;
		if (type === 'StyleDirective' || (type === 'Attribute' && name === 'style')) found.styles.push(name);
		const read = attribute === undefined || spoken.includes(attribute);
		if (type === 'Text' && read && /\p{L}{3,}/u.test(data)) found.words.push(data.trim());
		for (const below of Object.values(value)) visit(below, type === 'Attribute' ? name : attribute);
	};
	visit(parse(source, { modern: true }).fragment);
	return found;
}

const components = sourceFiles('src', '.svelte').map(({ path, text }) => ({ path, ...markupOf(text) }));

describe('the parser’s walk', () => {
	test.each([
		['<p>Hello {name}</p>', ['Hello']],
		['{#if a}<p>one</p>{:else}<b>two</b>{/if}', ['one', 'two']],
		['{#each list as item (item)}<li>item</li>{:else}none{/each}', ['item', 'none']],
		['<p aria-label="a label">{b}</p>', ['a label']],
		['<p class="word" id="other">12 km · {b}</p>', []],
		['<Child label="spoken" kind="silent">within</Child>', ['spoken', 'within']],
		['{#snippet after()}<i>said</i>{/snippet}', ['said']],
		['{@render after()}{#key a}keyed{/key}', ['keyed']],
		['<script>const text = "words";</script><!-- words --><style>p { color: red }</style>', []]
	])('reads %s', (source, words) => {
		expect(markupOf(source).words).toEqual(words);
	});

	test.each([
		'<p style="color: red">1</p>',
		'<p style={css}>1</p>',
		'<p style:color="red">1</p>',
		'<p {style}>1</p>'
	])('sees the style of %s', (source) => {
		expect(markupOf(source).styles).toHaveLength(1);
	});
});

describe('components', () => {
	test('are there', () => {
		expect(components.length).toBeGreaterThan(25);
	});

	test('hold no words', () => {
		expect(
			components.filter(({ words }) => words.length).map(({ path, words }) => `${path}: ${words.join(' | ')}`)
		).toEqual([]);
	});

	test('hold no inline style', () => {
		expect(
			components.filter(({ styles }) => styles.length).map(({ path, styles }) => `${path}: ${styles.join()}`)
		).toEqual([]);
	});
});
