import type { Language } from '#lib/view/languages.ts';
import { usualOutcomes } from '../consultations/usualOutcomes.server.ts';
import type { KindOfView } from '../KindOfView.ts';
import { askedPath, drawnAsked, type DrawnAsked } from './drawnAsked.ts';

/** The map of what was said, all themes together: its address says of which. */
export const askedViews: KindOfView = {
	paths: () => Promise.resolve([askedPath]),
	async at(asked, language) {
		return asked === askedPath ? { kind: 'asked', drawn: await stillAsked(language) } : undefined;
	}
};

/** The map as its page shows it before anyone chose. Its words are in the language that messages are in. */
export async function stillAsked(language: Language): Promise<DrawnAsked> {
	return drawnAsked(await usualOutcomes(language));
}
