import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const looks = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	'forced colours': { colorScheme: 'light', forcedColors: 'active' }
} as const;

export type Look = keyof typeof looks;

/** The rules that a look can break: dark or forced colours change no structure. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

interface Looked {
	/** Selectors of what is looked at; the whole page where there are none. */
	within?: readonly string[];
	/** One after the other, the first by every rule and others by those of colour; else as the page stands. */
	looks?: readonly Look[];
}

/** What axe finds wrong in a page: an element each. */
export async function axeFindings(
	page: Page,
	{ within = [], looks: seen = [] }: Looked = {}
): Promise<string[]> {
	if (!seen.length) return findings(page, within);
	const found: string[] = [];
	for (const look of seen) {
		await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' });
		const now = await findings(page, within, look === seen[0] ? undefined : rulesOfColour);
		found.push(...now.map((one) => `${look}: ${one}`));
	}
	return found;
}

async function findings(page: Page, within: readonly string[], rules?: string[]): Promise<string[]> {
	// No frame of another origin stands in these pages: one run sees all, and need not describe what it passes.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({
		resultTypes: ['violations'],
		...(rules && { runOnly: rules })
	});
	for (const part of within) axe.include(part);
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`)
	);
}
