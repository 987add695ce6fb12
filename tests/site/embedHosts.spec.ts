// Embeds on pages of another origin, as newsrooms have them.
import { codeOf, contentHeight, embedIn, sideways } from './embedParts.ts';
import { expect, test } from './hostServer.ts';
import { regions } from './parts.ts';

const address = 'fr/indicators/est_industry/';

for (const width of [280, 375, 600, 1200]) {
	test(`plain HTML at ${width} pixels: the script sizes the frame to its content`, async ({ page, host }) => {
		const code = await codeOf(page, address);
		await page.setViewportSize({ width, height: 700 });
		await page.goto(await host.page('plain', { code }));
		const { element, frame } = await embedIn(page);
		await expect(page.locator('[data-atlas-still]')).toHaveCount(0);
		const height = await contentHeight(frame);
		await expect(element).toHaveJSProperty('offsetHeight', height);
		expect(await sideways(page)).toBe(0);
		expect(await sideways(frame)).toBe(0);
		await expect(page.locator('figcaption a')).toHaveAttribute('href', new RegExp(`/${address}$`));

		await frame.locator('details summary').first().click();
		await expect.poll(() => contentHeight(frame)).toBeGreaterThan(height);
		await expect(element).toHaveJSProperty('offsetHeight', await contentHeight(frame));
	});
}

test('the code is what it says once a browser has read it, and loads the script once however often', async ({
	page,
	host
}) => {
	const code = await codeOf(page, address);
	await page.goto(await host.page('plain', { code: code.repeat(3) }));
	const frames = page.locator('body > figure > iframe');
	await expect(frames).toHaveCount(3);
	await expect(page.locator('body > figure > figcaption')).toHaveCount(3);
	for (const frame of await frames.all()) {
		await frame.scrollIntoViewIfNeeded();
		await expect(frame).toHaveAttribute('style', /height: \d+px/);
		await expect(frame).toHaveAttribute('loading', 'lazy');
		await expect(frame).toHaveAttribute('title', /\p{L}/u);
		await expect(frame).not.toHaveAttribute('allow');
	}
});

test('a script that comes late learns the height', async ({ page, host, site }) => {
	const code = await codeOf(page, address, { form: 'fixed' });
	await page.goto(await host.page('plain', { code }));
	const { element, frame } = await embedIn(page);
	await page.waitForTimeout(200);
	await expect(element).not.toHaveAttribute('style', /[^-]height: \d/);
	await page.addScriptTag({ url: `${site.address}/embed.js` });
	await expect(element).toHaveAttribute('style', / height: \d+px/);
	await expect(element).toHaveJSProperty('offsetHeight', await contentHeight(frame));
});

test('frames that come after the script are sized too', async ({ page, host }) => {
	const code = await codeOf(page, address);
	await page.goto(await host.page('plain', { code }));
	await embedIn(page);
	await page.evaluate(() => {
		const copy = document.querySelector('iframe')?.cloneNode() as HTMLIFrameElement;
		copy.removeAttribute('style');
		document.body.prepend(copy);
	});
	await expect(page.locator('iframe').first()).toHaveAttribute('style', /height: \d+px/);
});

test('without the script: a fixed height, and the still image beneath the frame', async ({ page, host }) => {
	const code = await codeOf(page, address, { form: 'fixed' });
	expect(code).not.toContain('<script');
	await page.setViewportSize({ width: 600, height: 700 });
	await page.goto(await host.page('plain', { code }));
	const { element, frame } = await embedIn(page);
	const [box, still] = [
		await element.boundingBox(),
		await page.locator('[data-atlas-still] img').boundingBox()
	];
	expect(still?.y).toBe(box?.y);
	expect(still?.height).toBeLessThan(box?.height ?? 0);
	const covers = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName, {
		x: (box?.x ?? 0) + 30,
		y: (box?.y ?? 0) + 30
	});
	expect(covers).toBe('IFRAME');
	// What the fixed height was measured for: a column of 600 pixels.
	expect(Math.abs((box?.height ?? 0) - (await contentHeight(frame)))).toBeLessThan(160);
});

test('a content system that strips scripts, frames and styles: a linked image and its source', async ({
	page,
	host
}) => {
	const code = await codeOf(page, address);
	const stripped = code
		.replace(/<(script|iframe)\b.*?<\/\1>/gs, '')
		.replace(/ (style|tabindex|data-[\w-]+)(="[^"]*")?/g, '');
	await page.goto(await host.page('plain', { code: stripped }));
	const image = page.locator(`figure a[href$="/${address}"] img`);
	await image.scrollIntoViewIfNeeded();
	await expect(image).toBeVisible();
	await expect(image).toHaveAttribute('alt', /\d/);
	await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
	await expect(page.locator('figcaption')).toContainText('CC BY 4.0');
});

test('the still image alone', async ({ page, host }) => {
	const code = await codeOf(page, address, { form: 'image' });
	expect(code).not.toMatch(/<(script|iframe)/);
	await page.setViewportSize({ width: 280, height: 700 });
	await page.goto(await host.page('plain', { code }));
	await expect(page.locator('figure a img')).toBeVisible();
	expect(await sideways(page)).toBe(0);
});

test('a view that a reader chose has no still image: the one published is of another', async ({ page }) => {
	const code = await codeOf(page, `${address}?places=MA-01`);
	expect(code).toContain('/embed/indicators/est_industry/?places=MA-01"');
	expect(code).not.toContain('<img');
});

test('WordPress: the address leads to the answer, and its own script sizes the frame', async ({
	page,
	host,
	site
}) => {
	const pasted = await codeOf(page, address, { form: 'wordpress' });
	const discovered = await fetch(pasted).then((answer) => answer.text());
	const link = /<link[^>]+application\/json\+oembed[^>]+>/.exec(discovered)?.[0] ?? '';
	const { html } = await fetch(new URL(/href="([^"]+)"/.exec(link)?.[1] ?? '', site.address)).then(
		(answer) => answer.json() as Promise<{ html: string }>
	);
	// What WordPress leaves of the HTML of a site that it does not know.
	const [frame = ''] = /<iframe.*?<\/iframe>/s.exec(html) ?? [];
	const [, src = ''] = / src="([^"]+)"/.exec(frame) ?? [];
	const code = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="aB3" src="${new URL(src, site.address).href}#?secret=aB3" width="600" height="400" title=""></iframe>`;
	await page.setViewportSize({ width: 700, height: 700 });
	await page.goto(await host.page('wordpress', { code }));
	const embed = await embedIn(page);
	await expect(embed.frame.locator('svg [data-place][data-class]')).toHaveCount(12);
	await expect.poll(() => embed.element.evaluate((one: HTMLIFrameElement) => Number(one.height))).toBe(1000);
});

test('boxes of a fixed height, without an origin: complete, and alive', async ({ page, host, site }) => {
	await page.goto(
		await host.page('fixedHeight', { frame: `${site.address}/ar/embed/indicators/est_industry/` })
	);
	const { element, frame } = await embedIn(page);
	await expect(frame.locator('svg [data-place][data-class]')).toHaveCount(12);
	expect((await element.boundingBox())?.height).toBe(500);
	// The server lets it have its scripts: it answers.
	await expect(frame.locator('.map button').first()).toBeVisible();
	await frame.locator('select[name="places"]').selectOption('MA-05');
	await expect(frame.locator('[aria-current="true"][data-place="MA-05"]')).toHaveCount(1);
});

test('a sandbox that allows nothing: complete', async ({ page, host, site, faults }) => {
	faults.expect(/Blocked script execution/);
	const src = `${site.address}/en/embed/indicators/est_industry/`;
	const code = `<iframe sandbox="" title="" src="${src}" width="600" height="700"></iframe>`;
	await page.goto(await host.page('plain', { code }));
	const embed = page.frameLocator('iframe');
	await expect(embed.locator('svg [data-place][data-class]')).toHaveCount(12);
	await expect(embed.locator('ol li[data-place]')).toHaveCount(regions.length);
});

test('a host that allows frames and nothing else: the frame is right', async ({
	page,
	host,
	site,
	faults
}) => {
	faults.expect(/Content-Security-Policy|Content Security Policy/);
	const code = await codeOf(page, address);
	const policy = { 'content-security-policy': `default-src 'none'; frame-src ${site.address}` };
	await page.goto(await host.page('plain', { code }, policy));
	const { element, frame } = await embedIn(page);
	await expect(frame.locator('svg [data-place][data-class]')).toHaveCount(12);
	await frame.locator('select[name="places"]').selectOption('MA-01');
	await expect(frame.locator('[aria-current="true"][data-place="MA-01"]')).toHaveCount(1);
	expect((await element.boundingBox())?.height).toBeGreaterThan(900);
});

for (const [name, language] of [
	['rightToLeft', 'fr'],
	['plain', 'ar'],
	['rightToLeft', 'ar']
] as const) {
	test(`a ${name} host with an embed in ${language}: each keeps its direction`, async ({ page, host }) => {
		const code = await codeOf(page, `${language}/regions/MA-07/`);
		await page.setViewportSize({ width: 375, height: 700 });
		await page.goto(await host.page(name, { code }));
		const { element, frame } = await embedIn(page);
		const direction = language === 'ar' ? 'rtl' : 'ltr';
		expect(await frame.evaluate(() => getComputedStyle(document.body).direction)).toBe(direction);
		await expect(page.locator('figcaption')).toHaveCSS('direction', direction);
		await expect(element).toHaveJSProperty('offsetHeight', await contentHeight(frame));
		expect(await sideways(page)).toBe(0);
	});
}

test.describe('colours', () => {
	// Without one, what the frame prefers is what its host's color-scheme says.
	test.use({ colorScheme: null });
	for (const [theme, scheme, isDark] of [
		['host', 'light', false],
		['host', 'dark', true],
		['light', 'dark', false],
		['dark', 'light', true]
	] as const) {
		test(`${theme} on a ${scheme} page: ${isDark ? 'dark' : 'light'}`, async ({ page, host }) => {
			const code = await codeOf(page, address, { theme });
			const style = `<style>:root { color-scheme: ${scheme} }</style>`;
			await page.goto(await host.page('plain', { code: style + code }));
			const { frame } = await embedIn(page);
			expect(await frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(isDark);
		});
	}
});
