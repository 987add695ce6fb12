import { everyPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

// As a crawler sees them; with scripts the root goes to the reader's language by itself.
test.use({ javaScriptEnabled: false });

test('every link leads straight to a page: no redirect, no dead end', async ({ page, site }) => {
	const links = new Map<string, string>();
	for (const address of ['./', ...everyPage.map((one) => one.address)]) {
		await page.goto(address);
		const found = await page.locator('a[href]').evaluateAll((all) =>
			all.map((one) => {
				const { origin, pathname, search } = new URL(one.getAttribute('href') ?? '', document.baseURI);
				return { origin, path: pathname + search };
			})
		);
		const own = found.filter(({ origin }) => site.address.startsWith(origin));
		for (const { path } of own) links.set(path, links.get(path) ?? address);
	}
	expect(links.size).toBeGreaterThan(40);
	const faults: string[] = [];
	for (const [path, from] of links) {
		const { status } = await fetch(new URL(path, site.address), { redirect: 'manual' });
		if (status !== 200) faults.push(`${path} answers ${status}, linked from ${from}`);
	}
	expect(faults).toEqual([]);
});
