import { goto } from '$app/navigation';
import { page } from '$app/state';
import { readAnnotation, withAnnotation, type Annotation } from '#lib/view/annotation.ts';
import type { Fault } from '#lib/view/Fault.ts';
import { onDestroy } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { AddressReader } from '../AddressReader.svelte.ts';

type Words = Pick<Annotation, 'title' | 'note'>;
const none: Words = { title: '', note: '' };

/** How long a reader must rest before what they write is written into the address. */
const rest = 400;

/**
 * What a reader wrote about a figure, in the address of its page. Several figures share that: an address without
 * `on` speaks of the first, and of several of one kind, only the first has words. Made while its component is.
 */
export class FigureAnnotation {
	readonly #kind: () => string;
	readonly #address = new AddressReader();
	/** The kinds of the page's figures in their order, and whether this one is the first of its own. */
	#kinds = $state.raw<readonly string[]>([]);
	#isFirstOfKind = $state(false);
	/** What is written and does not stand in the address yet. */
	#draft = $state.raw<Words>();
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(kind: () => string) {
		this.#kind = kind;
		onDestroy(() => clearTimeout(this.#waiting));
	}

	/** For the figure: finds out what other figures stand on its page. */
	readonly stands: Attachment<HTMLElement> = (figure) => {
		// Another address may have brought others.
		void page.url.href;
		const all = Array.from(document.querySelectorAll<HTMLElement>('figure[data-kind]'));
		this.#kinds = all.map(({ dataset }) => dataset.kind ?? '');
		this.#isFirstOfKind = all.find(({ dataset }) => dataset.kind === this.#kind()) === figure;
	};

	readonly #read = $derived.by(() => readAnnotation(this.#address.search, this.#kinds));

	get #isFirst(): boolean {
		return this.#isFirstOfKind && this.#kinds[0] === this.#kind();
	}

	#isAbout({ on }: Annotation): boolean {
		return this.#isFirstOfKind && (on ? on === this.#kind() : this.#isFirst);
	}

	/** Whether words may be written about this figure. */
	get isOpen(): boolean {
		return this.#isFirstOfKind;
	}

	/** What is shown of it: empty where there is none. */
	get words(): Words {
		if (this.#draft) return this.#draft;
		const { annotation } = this.#read;
		return annotation && this.#isAbout(annotation) ? annotation : none;
	}

	/** As the address of this page has it, with the kind of picture where one is needed. */
	get annotation(): Annotation | undefined {
		const { title, note } = this.words;
		return title || note ? { title, note, on: this.#isFirst ? '' : this.#kind() } : undefined;
	}

	/** What of the address could not be shown: said once on a page, where the words are. */
	get faults(): readonly Fault[] {
		const { annotation, faults } = this.#read;
		return this.#draft || !annotation || !this.#isAbout(annotation) ? [] : faults;
	}

	/** Shows other words at once, and writes them into the address when the reader rests. */
	write(words: Words): void {
		this.#draft = words;
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => void this.save(), rest);
	}

	/** Writes what is shown into the address, in place of the entry that the history has of it. */
	async save(): Promise<void> {
		clearTimeout(this.#waiting);
		const draft = this.#draft;
		if (!draft) return;
		const { pathname, search, hash } = page.url;
		const words = { ...draft, on: this.#isFirst ? '' : this.#kind() };
		await goto(withAnnotation(pathname + search + hash, words), { replace: true, reset: false });
		if (this.#draft === draft) this.#draft = undefined;
	}
}
