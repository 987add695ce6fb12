import { m } from '#messages';
import { isolated } from '#lib/view/isolated.ts';
import type { SourceInLine } from '../SourceInLine.ts';

/** Numbers sources in the order in which they are first named. */
export class SourceNumbers {
	readonly #known: ReadonlyMap<string, Omit<SourceInLine, 'address'>>;
	readonly #named: string[] = [];

	constructor(known: readonly Omit<SourceInLine, 'address'>[]) {
		this.#known = new Map(known.map((source) => [source.source, source]));
	}

	/** From 1; null for a source that is not known. */
	of(source: string | null): number | null {
		if (source === null || !this.#known.has(source)) return null;
		const at = this.#named.indexOf(source);
		return at < 0 ? this.#named.push(source) : at + 1;
	}

	/** Publisher, title and date of each that was named, in the order of their numbers. */
	list(): string[] {
		return this.#named.flatMap((source) => {
			const found = this.#known.get(source);
			if (!found) return [];
			const [publisher, title] = [isolated(found.publisher), isolated(found.title)];
			// Some sources only say that they do not know their date.
			const dated = found.published && /\d/.test(found.published) ? isolated(found.published) : null;
			return dated
				? m.citation_source_dated({ publisher, title, published: dated })
				: m.citation_source({ publisher, title });
		});
	}
}
