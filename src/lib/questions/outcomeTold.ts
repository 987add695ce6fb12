import type { Columns } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';
import { sourceTold, toldOfSource } from './sourceTold.ts';

/** What is told of an outcome: who said what, and the source that carries it. */
export const outcomeTold = {
	outcome: 'text',
	place: 'text',
	scope: 'text',
	theme: 'text',
	kind: 'text',
	role: 'text',
	speaker: 'text',
	summary: 'text',
	...sourceTold
} as const satisfies Columns;

/** SQL for its columns: of the outcome `o` and its source `s`. */
export const toldOfOutcome = `o.outcome, o.place, o.scope, o.theme, o.kind, o.role,
	${inLanguage('o.speaker')} AS speaker, ${inLanguage('o.summary')} AS summary,
	${toldOfSource}`;
