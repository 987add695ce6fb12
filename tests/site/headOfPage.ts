import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/lib/view/languages.ts';

/** What a crawler that runs no scripts reads in a page's head. */
export interface Head {
	title: string;
	canonical: string[];
	/** Pairs of language and address. */
	alternates: [string, string][];
	/** Of each `name` or `property`, its contents. */
	meta: Record<string, string[]>;
	/** Of each JSON-LD, parsed. */
	markup: Record<string, unknown>[];
}

/** Reads the heads of HTML documents; `page` lends its parser, and shows none of them. */
export function headsOf(page: Page, documents: readonly string[]): Promise<Head[]> {
	// Bodies are long, and say nothing of the page.
	const heads = documents.map((html) => html.slice(0, html.indexOf('</head>')));
	return page.evaluate((heads) => {
		const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
		return heads.map((html) => {
			const { head } = new DOMParser().parseFromString(html, 'text/html');
			const all = (selector: string) => Array.from(head.querySelectorAll(selector));
			const meta: Record<string, string[]> = {};
			for (const element of all('meta[name], meta[property]')) {
				const name = element.getAttribute('name') ?? attribute(element, 'property');
				(meta[name] ??= []).push(attribute(element, 'content'));
			}
			return {
				title: head.querySelector('title')?.textContent ?? '',
				canonical: all('link[rel="canonical"]').map((link) => attribute(link, 'href')),
				alternates: all('link[hreflang]').map((link): [string, string] => [
					attribute(link, 'hreflang'),
					attribute(link, 'href')
				]),
				meta,
				markup: all('script[type="application/ld+json"]').map(
					(script) => JSON.parse(script.textContent ?? '') as Record<string, unknown>
				)
			};
		});
	}, heads);
}

/** The paths of all pages that a build wrote in a language, below it; embeds are none. */
export async function pagesBuilt(folder: string, language: Language): Promise<string[]> {
	const files = await Array.fromAsync(glob('**/index.html', { cwd: join(folder, language) }));
	const paths = files.map((file) => file.replaceAll('\\', '/').slice(0, -'index.html'.length));
	return paths.filter((path) => !path.startsWith('embed/')).sort();
}

/** The documents of some pages of a build, by path below the language. */
export function documentsBuilt(folder: string, language: Language, paths: readonly string[]) {
	return Promise.all(paths.map((path) => readFile(join(folder, language, path, 'index.html'), 'utf8')));
}
