import type { Fault } from './Fault.ts';
import { isTooLong, readersText } from './readersText.ts';
import type { Search } from './Search.ts';

/** What a reader wrote about a picture, carried in its address. Not the atlas's words. */
export interface Annotation {
	title: string;
	note: string;
	/** The kind of picture that it is about: `trend`; '' for the first one of the page. */
	on: string;
}

/** How many characters, as a reader counts them, fit. */
export const mostOf = { title: 80, note: 280 } as const;

/** The parameters of an address that hold it. */
export const annotationParameters = ['title', 'note', 'on'] as const;

/**
 * Reads a reader's words from an address: plain text, whatever stands there. What is too long is cut and reported.
 * @param kinds of the pictures that stand on the page
 */
export function readAnnotation(
	search: Search,
	kinds: readonly string[]
): { annotation: Annotation | undefined; faults: Fault[] } {
	const faults: Fault[] = [];
	const read = (parameter: 'title' | 'note') => {
		const given = search.get(parameter) ?? '';
		const most = mostOf[parameter];
		if (isTooLong(given, most)) faults.push({ parameter, given, most });
		return readersText(given, most);
	};
	const [title, note] = [read('title'), read('note')];
	if (!title && !note) return { annotation: undefined, faults };
	const given = search.get('on') ?? '';
	const on = kinds.includes(given) ? given : '';
	if (on !== given) faults.push({ parameter: 'on', given });
	return { annotation: { title, note, on }, faults };
}

/** An address with a reader's words in it, in place of those that it had; without any where there are none. */
export function withAnnotation(address: string, { title, note, on }: Annotation): string {
	const [, path = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address) ?? [];
	const others = query.split('&').filter((pair) => {
		const [name = ''] = new URLSearchParams(pair).keys();
		return name !== '' && !annotationParameters.some((own) => own === name);
	});
	const words = new URLSearchParams();
	if (title) words.set('title', title);
	if (note) words.set('note', note);
	if (words.size && on) words.set('on', on);
	const all = [...others, ...(words.size ? [words.toString()] : [])].join('&');
	return `${path}${all && `?${all}`}${fragment}`;
}
