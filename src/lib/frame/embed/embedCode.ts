import { textDirection, type Language } from '#lib/view/languages.ts';

/** What the code of an embed is made of; texts are plain, addresses in full. */
export interface EmbedView {
	language: Language;
	/** The embed's address. */
	frame: string;
	/** The address of the view's page. */
	page: string;
	/** An address whose page tells WordPress and others of the view's oEmbed answer. */
	discovered: string;
	/** The address of the view's still image; none is published of a view that a reader chose. */
	still?: string | undefined;
	/** The address of embed.js. */
	script: string;
	title: string;
	/** The picture in words. */
	alternative: string;
	/** Sources, licence and the like. */
	credit: string;
	/** In CSS pixels: what it needs in a column of text. */
	height: number;
}

/** HTML with the script that sizes it, HTML of a fixed height, an address for WordPress, or the still image. */
export const embedForms = ['script', 'fixed', 'wordpress', 'image'] as const;
export type EmbedForm = (typeof embedForms)[number];

/** As the page around it (`color-scheme` is inherited, and decides what a frame prefers), or always one. */
export const embedThemes = ['host', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** The width that a frame has where a content system strips styles: a column of text. */
export const columnWidth = 600;

/** Its own scripts, its own files, and links that open a page of their own: nothing of the page around it. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/**
 * What a newsroom pastes to show a view. A figure is one line: content systems make paragraphs of line breaks.
 *
 * The still image stands in the same cell of a grid as the frame, beneath it: it shows while the frame loads, and
 * where a content system has thrown the frame away, without any script. embed.js removes it once the frame has
 * told its height. It is no stop of the Tab key, since it may be covered; the title leads to the same page.
 */
export function embedCode(view: EmbedView, form: EmbedForm, theme: EmbedTheme = 'host'): string {
	if (form === 'wordpress') return view.discovered;
	const { language, page, title, credit } = view;
	const direction = textDirection(language);
	const layout = form === 'image' ? 'margin:0' : 'display:grid;grid-template-columns:minmax(0,1fr);margin:0';
	const figure = element(
		'figure',
		{ lang: language, dir: direction, style: layout },
		form === 'image' ? image(view) : image(view, 'grid-area:1/1') + frame(view, theme),
		element('figcaption', {}, element('a', { href: page }, escaped(title)), '. ', escaped(credit))
	);
	return form === 'script' ? `${figure}\n${element('script', { async: '', src: view.script })}` : figure;
}

function frame({ frame, title, height }: EmbedView, theme: EmbedTheme): string {
	const scheme = theme === 'host' ? '' : `;color-scheme:${theme}`;
	return element('iframe', {
		src: frame,
		title,
		width: columnWidth,
		height,
		loading: 'lazy',
		referrerpolicy: 'no-referrer',
		sandbox,
		style: `grid-area:1/1;width:100%;min-height:100%;border:0${scheme}`
	});
}

/** @param beneath where it stands if a frame covers it */
function image({ still, page, alternative }: EmbedView, beneath?: string): string {
	if (!still) return '';
	const covered: Attributes = beneath ? { tabindex: -1, 'data-atlas-still': '', style: beneath } : {};
	const src = { src: still, alt: alternative, width: 1200, height: 630, loading: 'lazy' };
	const picture = emptyElement('img', { ...src, style: 'width:100%;height:auto' });
	return element('a', { href: page, ...covered }, picture);
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, ...children: string[]): string {
	return `${emptyElement(name, attributes)}${children.join('')}</${name}>`;
}

function emptyElement(name: string, attributes: Attributes): string {
	const written = Object.entries(attributes).map(([key, value]) =>
		value === '' ? ` ${key}` : ` ${key}="${escaped(String(value))}"`
	);
	return `<${name}${written.join('')}>`;
}

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text as HTML, in an attribute or between tags; what would break a line or a reading order is taken out. */
function escaped(text: string): string {
	const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
	return plain.replace(/[&<>"']/g, (one) => entities[one] ?? one);
}
