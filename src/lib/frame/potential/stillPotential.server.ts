import { addresses } from '#lib/view/addresses.ts';
import type { Language } from '#lib/view/languages.ts';
import { defaultPotential } from '#lib/view/PotentialView.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { drawnPotential, type DrawnPotential } from './drawnPotential.ts';
import { potentialChoices } from './potentialChoices.ts';
import { potentialData } from './potentialData.server.ts';
import { potentialGround } from './potentialGround.ts';
import { potentialPicture } from './potentialPicture.ts';

/** The index as its page shows it before anyone chose. Its words are in the language that messages are in. */
export async function stillPotential(language: Language): Promise<DrawnPotential> {
	const data = await potentialData(await atlas(), language);
	const { releases, revisions } = data;
	const choices = potentialChoices(data);
	const past = { releases, revisions, frozenAt: '' };
	const page = addresses.potential(language);
	return drawnPotential({
		data,
		picture: potentialPicture(potentialGround(data, past), defaultPotential(choices)),
		past,
		page,
		frozenPage: `${page}?v=${choices.releases.at(-1) ?? ''}`,
		query: ''
	});
}
