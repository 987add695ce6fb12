import { openInNode } from '#lib/warehouse/openInNode.server.ts';
import { questionSamples } from '../questionSamples.ts';
import { expect, test } from './page.ts';

test('every question gives the same rows in Node and in the page', async ({ page }) => {
	test.setTimeout(120_000);
	const node = await openInNode('data');
	await page.goto('fr/');
	await page.waitForFunction(() => window.atlas);
	for (const { question, sql, values } of questionSamples) {
		const inPage = await page.evaluate(([asked, given]) => window.atlas?.ask(asked, given), [
			sql,
			values
		] as const);
		const inNode = await node.rows(sql, values);
		expect(inPage, `${question} ${JSON.stringify(values)}`).toStrictEqual(inNode);
	}
	await node.close();
});
