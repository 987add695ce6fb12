// What a page and the embeds on it say to each other, and what neither believes.
import type { Page } from '@playwright/test';
import { codeOf, contentHeight, embedIn } from './embedParts.ts';
import { expect, test } from './hostServer.ts';

const address = 'fr/indicators/est_industry/';

/** Everything of a host's page that a message could have changed. */
function stateOf(page: Page): Promise<string> {
	return page.evaluate(() => `${document.documentElement.outerHTML} ${document.title} ${location.href}`);
}

test('hostile messages change nothing', async ({ page, host, site }) => {
	const code = await codeOf(page, address);
	const flood = `
		const told = [{ atlas: 'height', height: 3000 }, { atlas: 'height', height: '<b>1' }, { message: 'height', value: 9 }];
		const send = () => { for (let n = 0; n < 500; n++) parent.postMessage(told[n % 3], '*'); };
		setInterval(send, 20);`;
	// Another site's frame, and one of the atlas that is no embed.
	const stranger = host.html(`<link rel="icon" href="data:," /><script>${flood}</script>`);
	const others = `<iframe title="" src="${stranger}"></iframe><iframe title="" src="${site.address}/fr/"></iframe>`;
	await page.goto(await host.page('plain', { code: code + others }));
	const { element, frame } = await embedIn(page);
	const height = await contentHeight(frame);
	await expect(element).toHaveJSProperty('offsetHeight', height);
	await page.waitForTimeout(200);
	const before = await stateOf(page);

	// From the page itself, from a page of the atlas that is no embed, and from the embed in the wrong form.
	const wrong = [NaN, Infinity * 0, -1, '500', '<img src=x onerror=alert(1)>', null, {}, [700], true];
	await page.evaluate((height) => window.postMessage({ atlas: 'height', height }, '*'), 900);
	await page
		.frames()
		.find((one) => one.url() === `${site.address}/fr/`)
		?.evaluate(() => {
			window.parent.postMessage({ atlas: 'height', height: 900 }, '*');
		});
	await frame.evaluate((heights) => {
		for (const height of heights) window.parent.postMessage({ atlas: 'height', height }, '*');
		for (const told of [null, undefined, 'height', 7, [], { atlas: 'tell' }, { atlas: { height: 9 } }]) {
			window.parent.postMessage(told, '*');
		}
	}, wrong);
	await page.waitForTimeout(400);
	expect(await stateOf(page)).toBe(before);
	await expect(element).toHaveJSProperty('offsetHeight', height);
});

for (const [told, kept] of [
	[1e9, 4000],
	[Infinity, 4000],
	[1, 120],
	[1234, 1234]
] as const) {
	test(`a height of ${told} is kept within bounds`, async ({ page, host }) => {
		const code = await codeOf(page, address);
		await page.goto(await host.page('plain', { code }));
		const { element, frame } = await embedIn(page);
		await expect(page.locator('[data-atlas-still]')).toHaveCount(0);
		await frame.evaluate((height) => window.parent.postMessage({ atlas: 'height', height }, '*'), told);
		await expect(element).toHaveCSS('height', `${kept}px`);
	});
}

test('a frame that has been led elsewhere is no longer believed', async ({ page, host }) => {
	const code = await codeOf(page, address);
	await page.goto(await host.page('plain', { code }));
	const { element } = await embedIn(page);
	await expect(page.locator('[data-atlas-still]')).toHaveCount(0);
	const height = await element.evaluate((one: HTMLIFrameElement) => one.offsetHeight);
	const elsewhere = host.html('<script>parent.postMessage({ atlas: "height", height: 777 }, "*")</script>');
	await element.evaluate((one: HTMLIFrameElement, src) => (one.src = src), elsewhere);
	await page.waitForTimeout(500);
	await expect(element).toHaveJSProperty('offsetHeight', height);
});

test('an embed answers its own page, and a flood of questions seldom', async ({ page, host, site }) => {
	const frame = `<iframe title="" width="600" height="300" src="${site.address}/fr/embed/indicators/est_industry/"></iframe>`;
	const listen = `<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>`;
	await page.goto(await host.page('plain', { code: listen + frame }));
	const { frame: embed } = await embedIn(page);
	const told = () => page.evaluate(() => (window as Window & { told?: unknown[] }).told ?? []);
	await expect.poll(told).not.toEqual([]);
	await page.waitForTimeout(300);
	const before = (await told()).length;
	await page.evaluate(async () => {
		const inner = document.querySelector('iframe')?.contentWindow;
		for (let n = 0; n < 5000; n++) {
			inner?.postMessage({ atlas: 'tell' }, '*');
			if (n % 100 === 0) await new Promise((next) => setTimeout(next, 1));
		}
	});
	await page.waitForTimeout(300);
	const answers = (await told()).slice(before);
	expect(answers.length).toBeGreaterThan(0);
	expect(answers.length).toBeLessThan(30);
	expect(answers.at(-1)).toEqual({ atlas: 'height', height: await contentHeight(embed) });
});

test('a layout that sways with the height comes to rest', async ({ page, host, site }) => {
	await page.goto(
		await host.page('alternating', { frame: `${site.address}/fr/embed/indicators/est_industry/` })
	);
	await embedIn(page);
	const told = () => page.evaluate(() => (window as Window & { told?: number[] }).told?.length ?? 0);
	await page.waitForTimeout(1500);
	const first = await told();
	expect(first).toBeGreaterThan(1);
	expect(first).toBeLessThanOrEqual(21);
	await page.waitForTimeout(500);
	expect(await told()).toBe(first);
});

test('a thousand frames on a page: each message costs the same', async ({ page, host, site }) => {
	test.setTimeout(90_000);
	await page.goto(
		await host.page('plain', { code: `<script async src="${site.address}/embed.js"></script>` })
	);
	const measure = (count: number) =>
		page.evaluate(
			async ({ count, home }) => {
				const frame = (until: () => void) => requestAnimationFrame(() => requestAnimationFrame(until));
				const frames = Array.from({ length: count }, (_, n) => {
					const one = document.createElement('iframe');
					one.loading = 'lazy';
					one.title = String(n);
					// Far below what is on the screen: they exist, but load nothing.
					Object.assign(one.style, { position: 'absolute', top: `${99_000 + n}px`, height: '150px' });
					one.src = `${home}/fr/embed/indicators/est_industry/?n=${n}`;
					document.body.append(one);
					return one;
				});
				const tell = (one: HTMLIFrameElement, height: number) =>
					dispatchEvent(
						new MessageEvent('message', {
							data: { atlas: 'height', height },
							origin: home,
							source: one.contentWindow
						})
					);
				frames.forEach((one, n) => tell(one, 200 + n));
				await new Promise<void>(frame);
				const sized = frames.filter((one, n) => one.style.height === `${200 + n}px`).length;
				const start = performance.now();
				for (let n = 0; n < 100_000; n++) tell(frames[n % count] as HTMLIFrameElement, 300 + (n % 50));
				const each = (performance.now() - start) / 100_000;
				await new Promise<void>(frame);
				for (const one of frames) one.remove();
				return { sized, each };
			},
			{ count, home: site.address }
		);
	await page.waitForFunction((home) => `atlas ${home}/` in window, site.address);
	await measure(10);
	const few = await measure(10);
	const many = await measure(1000);
	console.log(
		`a message: ${(few.each * 1000).toFixed(2)} µs with 10 frames, ${(many.each * 1000).toFixed(2)} µs with 1,000`
	);
	expect(few.sized).toBe(10);
	expect(many.sized).toBe(1000);
	expect(many.each).toBeLessThan(Math.max(0.05, few.each * 4));
});
