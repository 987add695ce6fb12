// The oEmbed answer for each view that is built, and how it is found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/lib/view/languages.ts';
import { expect, test } from './page.ts';

interface Answer {
	[field: string]: string | number;
	html: string;
	thumbnail_url: string;
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const decoded = (html: string) =>
	html.replace(/&(lt|gt|quot|amp);/g, (all, name: string) => entities[name] ?? all);
const filesBelow = (folder: string, ending: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));
/** An address from the site's root, whether it is in full or not. */
const fromRoot = (address: string) => address.replace(/^https?:\/\/[^/]+/, '');

/** The page where a view stands, below the language: some stand under another's picture. */
const pageOf = (path: string) =>
	path === 'balance' ? 'potential' : path.replace(/\/(trend|scatter|years|tour|map)$/, '');

for (const language of languages) {
	test(`each embed in ${language} has an answer, found from its page`, ({ folder, base }) => {
		const [answers, embeds] = [join(folder, language, 'oembed'), join(folder, language, 'embed')];
		const paths = filesBelow(answers, '.json').map((path) => path.replace(/\.json$/, ''));
		expect(paths.toSorted()).toEqual(
			filesBelow(embeds, 'index.html')
				.map((path) => path.replace(/\/index\.html$/, ''))
				.toSorted()
		);
		expect(paths.length).toBeGreaterThan(80);
		for (const path of paths) {
			const answer = JSON.parse(readFileSync(join(answers, `${path}.json`), 'utf8')) as Answer;
			expect(answer, path).toMatchObject({ version: '1.0', type: 'rich', width: 600, cache_age: 86_400 });
			for (const field of ['title', 'provider_name', 'provider_url'])
				expect(answer[field], path).toMatch(/./);
			expect(answer.height).toBeGreaterThan(400);
			expect(answer.html).toContain(` height="${answer.height}"`);
			expect(answer.html).not.toMatch(/<script|\n/);

			const image = fromRoot(answer.thumbnail_url);
			expect(image).toBe(`${base}/${language}/images/${path}.png`);
			expect(existsSync(join(folder, image.slice(base.length))), image).toBe(true);
			expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });

			const embed = readFileSync(join(embeds, path, 'index.html'), 'utf8');
			expect(embed).toMatch(discovery(`${base}/${language}/oembed/${path}.json`));
			const page = readFileSync(join(folder, language, pageOf(path), 'index.html'), 'utf8');
			const codes = Array.from(page.matchAll(/<pre dir="ltr"[^>]*>([^<]*)<\/pre>/g), ([, code]) =>
				decoded(code ?? '')
			);
			expect(
				codes.some((code) => code.startsWith(`${answer.html}\n<script`)),
				`${path}: the page gives its code`
			).toBe(true);
			if (pageOf(path) === path) expect(page).toMatch(discovery(`${base}/${language}/oembed/${path}.json`));
		}
	});
}

function discovery(address: string): RegExp {
	const href = `href="(https?://[^/"]+)?${address.replaceAll('.', '\\.')}"`;
	return new RegExp(
		`<link(?=[^>]+rel="alternate")(?=[^>]+type="application/json\\+oembed")[^>]+${href}[^>]*>`
	);
}
