import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { languages } from '../../src/lib/view/languages.ts';
import { expect, test } from './page.ts';

const most = 40_000;

/** What a file weighs on the wire, as the server compresses it. */
function weigh(file: string): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	return brotliCompressSync(readFileSync(file), { params }).length;
}

for (const language of languages) {
	test(`each embed in ${language} needs no more than 40 KB, and no script, for its picture`, ({ folder }) => {
		const below = join(folder, language, 'embed');
		const pages = readdirSync(below, { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('index.html'))
			.map((path) => join(below, path));
		expect(pages.length).toBeGreaterThan(80);
		const found = pages.map((page) => {
			const html = readFileSync(page, 'utf8');
			const links = html.match(/<link[^>]+rel="stylesheet"[^>]*>/g) ?? [];
			const wanted = links.filter((link) => !link.includes('disabled'));
			const styles = wanted.map((link) => join(folder, /href="([^"]+)"/.exec(link)?.[1] ?? ''));
			return {
				page,
				bytes: [page, ...styles].reduce((sum, file) => sum + weigh(file), 0),
				blocking: html.match(/<script[^>]+src=/g) ?? [],
				fonts: links.filter((link) => link.includes('plex-'))
			};
		});
		const heaviest = found.toSorted((a, b) => b.bytes - a.bytes)[0];
		console.log(
			`${language}: ${found.length} embeds, the heaviest ${heaviest?.bytes} bytes: ${heaviest?.page}`
		);
		expect(found.filter(({ bytes }) => bytes > most)).toEqual([]);
		expect(found.filter(({ bytes }) => bytes < 5000)).toEqual([]);
		expect(found.filter(({ blocking, fonts }) => blocking.length + fonts.length > 0)).toEqual([]);
	});
}
