// Tests of the test function itself: what it must catch, it catches, or the other tests would prove nothing.
import { test } from './page.ts';

test('a request to another host is a fault', async ({ page, faults }) => {
	faults.expect(/^request to another host: http:\/\/other\.example/);
	faults.expect(/^reached for another host: http:\/\/other\.example/);
	await page.goto('http://other.example/').catch(() => undefined);
});

test('a request of a worker to another host is a fault', async ({ page, faults }) => {
	faults.expect(/^reached for another host: http:\/\/other\.example/);
	faults.expect(/^request to another host: http:\/\/other\.example/);
	const probe =
		"fetch('http://other.example/', { mode: 'no-cors' }).catch(() => {}).finally(() => postMessage(1))";
	await page.route('**/probe.js', (route) => route.fulfill({ contentType: 'text/javascript', body: probe }));
	await page.route('**/probe/', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:," />' })
	);
	await page.goto('probe/');
	await page.evaluate(
		() =>
			new Promise((done) => {
				new Worker('../probe.js').onmessage = done;
			})
	);
});

test('a logged error is a fault', async ({ page, faults }) => {
	faults.expect(/^console\.error: for the test/);
	await page.goto('fr/');
	await page.evaluate(() => console.error('for the test'));
});

test('an unhandled rejection is a fault', async ({ page, faults }) => {
	faults.expect(/^uncaught: Error: for the test/);
	await page.goto('fr/');
	const thrown = page.waitForEvent('pageerror');
	await page.evaluate(() => {
		setTimeout(() => void Promise.reject(new Error('for the test')));
	});
	await thrown;
});

test('a breach of the Content-Security-Policy is a fault', async ({ page, faults }) => {
	faults.expect(/^console\.error: Content-Security-Policy: frame-src blocked/);
	faults.expect(/^console\.error: Framing .* violates/);
	await page.goto('fr/');
	await page.evaluate(
		() =>
			new Promise((done) => {
				addEventListener('securitypolicyviolation', done);
				document.body.append(Object.assign(document.createElement('iframe'), { src: 'data:,' }));
			})
	);
});

test.fail('an expected fault that does not happen fails its test', async ({ page, faults }) => {
	faults.expect(/never/);
	await page.goto('fr/');
});
