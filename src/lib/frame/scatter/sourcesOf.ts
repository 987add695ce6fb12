import type { figuresWithSources } from '#lib/questions/figuresWithSources.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { SourceInLine } from '../SourceInLine.ts';

/** The sources of figures, each once, in the order in which they come up. */
export function sourcesOf(rows: Answer<typeof figuresWithSources>): SourceInLine[] {
	const found = rows.flatMap(({ source, title, publisher, address, published }): SourceInLine[] =>
		source && title && publisher && address ? [{ source, title, publisher, address, published }] : []
	);
	return [...new Map(found.map((one) => [one.source, one])).values()];
}
