import { engineStarted, hydrated } from './engineOfPage.ts';
import { picture } from './parts.ts';
import { expect, test } from './page.ts';

for (const engine of ['resting', 'started'] as const) {
	test(`a choice changes address and picture, and back and forward undo and redo it (engine ${engine})`, async ({
		page
	}) => {
		await page.goto('fr/');
		await (engine === 'started' ? engineStarted(page) : hydrated(page));
		const first = await picture(page);
		const indicators = page.locator('select[name="indicator"]');
		const values = await indicators
			.locator('option')
			.evaluateAll((all) => all.map((one) => one.getAttribute('value')));
		const other = values.find((value) => value && value !== 'est_industry') ?? '';

		await indicators.selectOption(other);
		await expect(page).toHaveURL(new RegExp(`[?&]indicator=${other}`));
		await expect.poll(() => picture(page)).not.toEqual(first);
		const second = await picture(page);

		await page.goBack();
		await expect(page).not.toHaveURL(/indicator=/);
		await expect.poll(() => picture(page)).toEqual(first);

		await page.goForward();
		await expect(page).toHaveURL(new RegExp(`[?&]indicator=${other}`));
		await expect.poll(() => picture(page)).toEqual(second);
	});
}

test('a copied address opens the same view', async ({ page, context }) => {
	await page.goto('fr/');
	await hydrated(page);
	const indicators = page.locator('select[name="indicator"]');
	const values = await indicators
		.locator('option')
		.evaluateAll((all) => all.map((one) => one.getAttribute('value')));
	await indicators.selectOption(values.at(-1) ?? '');
	await page.locator('[data-place="MA-01"][data-class]').first().click();
	await expect(page).toHaveURL(/places=MA-01/);
	const shown = await picture(page);

	const copy = await context.newPage();
	await copy.goto(page.url());
	await expect.poll(() => picture(copy)).toEqual(shown);
	await expect(copy.locator('h1')).toHaveText(await page.locator('h1').innerText());
	await expect(copy.locator('[aria-current="true"][data-place="MA-01"]').first()).toBeVisible();
	await expect(copy.locator('select[name="indicator"]')).toHaveValue(values.at(-1) ?? '');
});
