import { mount, tick } from 'svelte';
import type { ConsultationsData } from '../../../src/lib/frame/consultations/ConsultationsData.ts';
import { outcomesChoices } from '../../../src/lib/frame/consultations/outcomesChoices.ts';
import { drawnMatrix, type DrawnMatrix } from '../../../src/lib/frame/matrix/drawnMatrix.ts';
import '../../../src/lib/frame/page.css';
import { painted } from '../../../src/lib/frame/painted.ts';
import '../../../src/lib/frame/tokens.css';
import { outcomeCounts } from '../../../src/lib/questions/outcomeCounts.ts';
import { defaultOutcomes, outcomeParams, type OutcomesView } from '../../../src/lib/view/OutcomesView.ts';
import { openInBrowser } from '../../../src/lib/warehouse/openInBrowser.ts';
import { ask } from '../../../src/lib/warehouse/Question.ts';
import Matrix from './Matrix.svelte';
import { counted, markupOf, type PlainOutcome } from './straightforward.ts';

/** One filter, from the choice to the painted matrix, in milliseconds. */
export interface Filtered {
	/** Until the counts were there. */
	counting: number;
	/** From then until the page had its new content. */
	drawing: number;
	whole: number;
	/** What was counted, to compare the two ways. */
	found: string;
}

const json = async <T>(address: string) => (await (await fetch(address)).json()) as T;
const data = await json<ConsultationsData>('consultations.json');
const choices = outcomesChoices(data);
const usual = defaultOutcomes(choices);
const plain = document.getElementById('straightforward') as HTMLElement;

/** Draws both pages for so many outcomes; each gives what it takes to filter them. */
async function open(outcomes: number) {
	const warehouse = await openInBrowser({ engine: 'duckdb-eh.wasm.gz', database: `${outcomes}.duckdb` });
	const rows = await json<PlainOutcome[]>(`${outcomes}.json`);
	const draw = async (view: OutcomesView) => {
		const params = outcomeParams(view);
		const found = await ask(warehouse, outcomeCounts, params);
		return { found, at: performance.now(), draw: () => drawn(view, params, found) };
	};
	const drawn = (view: OutcomesView, params: ReturnType<typeof outcomeParams>, found: Counts): DrawnMatrix =>
		drawnMatrix({ data, view, counts: { params, rows: found }, sources: [], page: '', query: '' });
	const first = await draw(usual);
	const component = mount(Matrix, {
		target: document.getElementById('atlas') as HTMLElement,
		props: { first: first.draw() }
	});
	const themes = data.themes.map(({ theme, name }) => ({ code: theme, name }));
	const places = choices.places.map((code) => ({
		code,
		name: data.places.find(({ place }) => place === code)?.name ?? code
	}));

	return {
		async atlas(view: OutcomesView): Promise<Filtered> {
			const started = performance.now();
			const answer = await draw(view);
			component.show(answer.draw());
			await tick();
			const written = performance.now();
			await painted();
			const tallied = answer.found.map(
				({ theme, place, meeting, others }) => `${theme} ${place} ${meeting} ${others}`
			);
			return timed(started, answer.at, written, tallied);
		},
		async straightforward(view: OutcomesView): Promise<Filtered> {
			const started = performance.now();
			const tally = counted(rows, view);
			const at = performance.now();
			plain.innerHTML = markupOf(tally, themes, places);
			const written = performance.now();
			await painted();
			const tallied = Array.from(tally, ([key, [meeting, others]]) => `${key} ${meeting} ${others}`);
			return timed(started, at, written, tallied);
		}
	};
}

type Counts = Parameters<typeof drawnMatrix>[0]['counts']['rows'];

function timed(started: number, at: number, written: number, tallied: string[]): Filtered {
	return {
		counting: at - started,
		drawing: written - at,
		whole: performance.now() - started,
		found: tallied.sort().join('\n')
	};
}

Object.assign(window, { matrixRuns: { open, choices, usual } });
