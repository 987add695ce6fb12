import { keyOf, type Crossing } from '#lib/view/OutcomesView.ts';
import { onMount } from 'svelte';
import { linkKeys } from './linkKeys.ts';
import { linkReached } from './linkReached.ts';
import type { Matrix } from './Matrix.ts';

/** What the links of a matrix must know of it. */
export interface LinksInput {
	matrix: Matrix;
	chosen: Crossing;
	focus: string;
	isRightToLeft: boolean;
	hrefOf: (crossing: Crossing) => string;
}

/**
 * The links of a matrix: its heads, and each cell that has something. The Tab key stops at one of them, arrows lead to
 * the others. Made while its component is.
 */
export class MatrixLinks {
	readonly #input: () => LinksInput;
	// Without JavaScript there are no arrow keys: every link stays a tab stop.
	#arrowsWork = $state(false);
	/** The link that was reached last. */
	#reached = $state('');
	/** The heads first: their row and column are 0. */
	readonly #themes = $derived.by(() => ['', ...this.#input().matrix.rows.map(({ theme }) => theme)]);
	readonly #places = $derived.by(() => ['', ...this.#input().matrix.columns.map(({ place }) => place)]);
	readonly #grid = $derived.by(() => {
		const { matrix, hrefOf } = this.#input();
		const isLink = (theme: string, place: string) => hrefOf({ theme, place }) !== '';
		return [
			this.#places.map((place) => place !== '' && isLink('', place)),
			...matrix.rows.map(({ theme, cells }) => [
				isLink(theme, ''),
				...cells.map(({ place, meeting, others }) => meeting + others > 0 && isLink(theme, place))
			])
		];
	});
	/** Every link as it is known by. */
	readonly #keys = $derived.by(() => linkKeys(this.#themes, this.#places, this.#grid));
	readonly #tabStop = $derived.by(() => {
		const { chosen, focus } = this.#input();
		const wanted = [this.#reached, keyOf(chosen), keyOf({ theme: '', place: focus })];
		return [...wanted, ...this.#keys].find((key) => this.#keys.has(key));
	});

	constructor(input: () => LinksInput) {
		this.#input = input;
		onMount(() => void (this.#arrowsWork = true));
	}

	/** What a cell's or head's link is known by; undefined where there is none. */
	at(crossing: Crossing): string | undefined {
		const key = keyOf(crossing);
		return this.#keys.has(key) ? key : undefined;
	}

	tabindexOf(key: string): 0 | -1 | undefined {
		if (!this.#arrowsWork) return undefined;
		return key === this.#tabStop ? 0 : -1;
	}

	/** Keeps in mind where the reader is. */
	reach(key: string): void {
		this.#reached = key;
	}

	/** Where a key leads from a link: null at an edge, undefined if it does not move. */
	reachedBy(event: Pick<KeyboardEvent, 'key' | 'ctrlKey'>, from: Crossing): string | null | undefined {
		const at = { row: this.#themes.indexOf(from.theme), column: this.#places.indexOf(from.place) };
		const to = linkReached(this.#grid, at, event, this.#input().isRightToLeft);
		return to && keyOf({ theme: this.#themes[to.row] ?? '', place: this.#places[to.column] ?? '' });
	}
}
