import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { addresses } from '#lib/view/addresses.ts';
import { defaults } from '#lib/view/defaults.ts';
import type { Language } from '#lib/view/languages.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { readBalanceChoice } from './balanceChoice.ts';
import { balanceData } from './balanceData.server.ts';
import { drawnBalance, type DrawnBalance } from './drawnBalance.ts';

/** The balance between regions as its page shows it before anyone chose; undefined where there is none. */
export async function stillBalance(language: Language): Promise<DrawnBalance | undefined> {
	const warehouse = await atlas();
	const balance = await balanceData(warehouse, language);
	const codes = balance.cards.map(({ indicator }) => indicator);
	return drawnBalance({
		...balance,
		language,
		names: namesOf(await ask(warehouse, placeNames, { lang: language })),
		choice: readBalanceChoice(new URLSearchParams(), codes).choice,
		focus: defaults.focus,
		past: { releases: balance.releases, revisions: balance.revisions, frozenAt: '' },
		version: await dataVersion(),
		page: `${addresses.potential(language)}#balance`,
		query: ''
	});
}
