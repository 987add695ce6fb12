import { outcomeParams, type OutcomesView } from '../../../src/lib/view/OutcomesView.ts';

/** An outcome as a page would load it to filter it by itself. */
export interface PlainOutcome {
	place: string;
	theme: string;
	scope: string;
	kind: string;
	role: string;
	sectors: string[];
	/** All its texts, folded. */
	text: string;
}

type Named = readonly { code: string; name: string }[];

/** How many outcomes of each theme and place there are: those of the meetings, then others. */
export type Tally = Map<string, [meeting: number, others: number]>;

/** The outcomes that a view leaves, counted as one would write it first: every row, one after the other. */
export function counted(outcomes: readonly PlainOutcome[], view: OutcomesView): Tally {
	const { kind, theme, sector, role, scope } = view.filters;
	const words = outcomeParams(view).words.split(' ').filter(Boolean);
	const left = outcomes.filter(
		(outcome) =>
			(!kind.length || kind.includes(outcome.kind)) &&
			(!theme.length || theme.includes(outcome.theme)) &&
			(!sector.length || outcome.sectors.some((one) => sector.includes(one))) &&
			(!role.length || role.includes(outcome.role)) &&
			(!scope.length || scope.includes(outcome.scope)) &&
			words.every((word) => outcome.text.includes(word))
	);
	const tally: Tally = new Map();
	for (const { theme: own, place, scope: said } of left) {
		const counts = tally.get(`${own} ${place}`) ?? [0, 0];
		counts[said === 'meeting' ? 0 : 1] += 1;
		tally.set(`${own} ${place}`, counts);
	}
	return tally;
}

/** The same table as markup, which the browser reads anew. */
export function markupOf(tally: Tally, themes: Named, places: Named): string {
	const most = Math.max(1, ...Array.from(tally.values(), ([meeting]) => meeting));
	const cell = (theme: Named[number], place: Named[number]) => {
		const [meeting = 0, others = 0] = tally.get(`${theme.code} ${place.code}`) ?? [];
		if (meeting + others === 0) return `<td data-place="${place.code}"><span>0</span></td>`;
		const said = `${theme.name}, ${place.name}: ${meeting} + ${others}`;
		const shade = meeting ? `<span data-class="${Math.ceil((4 * meeting) / most)}">${meeting}</span>` : '';
		const more = others ? `<span>+${others}</span>` : '';
		return `<td data-place="${place.code}"><a href="#" aria-label="${said}">${shade}${more}</a></td>`;
	};
	const rows = themes.map((theme) => {
		const cells = places.map((place) => cell(theme, place)).join('');
		return `<tr data-theme="${theme.code}"><th scope="row"><a href="#">${theme.name}</a></th>${cells}</tr>`;
	});
	const heads = places.map(({ name }) => `<th scope="col"><a href="#">${name}</a></th>`).join('');
	return `<table class="classes-4"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
