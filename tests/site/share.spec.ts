// What a reader takes away of the view on screen: its address and its figures.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { read, utils } from 'xlsx';
import { languages } from '../../src/lib/view/languages.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

for (const language of languages) {
	test(`the files of a view hold exactly its figures, with what they are and where they come from (${language})`, async ({
		page,
		site
	}) => {
		const address = `${site.address}/${language}/indicators/gdp_share/?year=2018&places=MA-05`;
		await page.goto(address);
		await hydrated(page);
		const figure = page.locator('figure[data-path="indicators/gdp_share/"]');
		await figure.locator('details:has(table) > summary').click();
		const shown = await figure
			.locator('tbody tr[data-place]')
			.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-place')));
		await figure.locator('details.share > summary').click();
		await expect(figure.locator('details.share')).toContainText(address);

		const taken = async (name: string): Promise<Buffer> => {
			const target = figure.locator('details.share').getByText(name, { exact: true });
			const [download] = await Promise.all([page.waitForEvent('download'), target.click()]);
			expect(download.suggestedFilename()).toBe(`gdp-share-ma-05.${name.toLowerCase()}`);
			return readFile(await download.path());
		};
		const csv = await taken('CSV');
		expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
		expect(rows.map(({ place }) => place).toSorted()).toEqual(shown.toSorted());
		const known = rows.filter(({ value }) => value !== '');
		expect(known).toHaveLength(9);
		for (const row of known) {
			expect(row).toMatchObject({
				indicator: 'gdp_share',
				year: '2018',
				unit: 'percent',
				licence: 'CC BY 4.0'
			});
			expect(Number.isFinite(Number(row.value))).toBe(true);
			expect(row.source_publisher).not.toBe('');
			expect(row.version).toMatch(/^\d{4}\.\d\d\.\d\d-[0-9a-f]{8}$/);
		}

		const json = JSON.parse((await taken('JSON')).toString()) as {
			address: string;
			shapes: string;
			figures: { place: string; value: number | null }[];
		};
		expect(json.address).toBe(address);
		expect(json.shapes).toContain('© OpenStreetMap contributors');
		const ofCsv = rows.map(({ place, value }) => [place, value === '' ? null : Number(value)]);
		expect(json.figures.map(({ place, value }) => [place, value])).toEqual(ofCsv);

		const book = read(await taken('XLSX'));
		expect(book.SheetNames).toEqual(['data', 'about']);
		const sheet = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.data ?? {}, { defval: null });
		expect(sheet.map(({ place, value }) => [place, value])).toEqual(ofCsv);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the indicator’s published files stand in their place', async ({ page, request }) => {
		await page.goto('fr/indicators/est_industry/');
		const share = page.locator('figure[data-path] details.share').first();
		await share.locator('summary').click();
		await expect(share.getByRole('button')).toHaveCount(0);
		for (const ending of ['CSV', 'JSON']) {
			const href = await share.getByText(ending, { exact: true }).getAttribute('href');
			expect((await request.get(href ?? '')).status()).toBe(200);
		}
	});
});
