// A reader of PDFs that shares nothing with what writes them: Mozilla's.
import { getDocumentProxy } from 'unpdf';

/** A piece of text where it stands on its page, in points from the bottom left. */
export interface PdfText {
	text: string;
	left: number;
	right: number;
	base: number;
}

export interface ReadPage {
	size: { width: number; height: number };
	texts: PdfText[];
	/** What can be copied from it; Arabic in its order of reading within each piece alone. */
	words: string;
	/** Where it leads. */
	links: string[];
	/** The kinds of parts that those hear who do not see it. */
	roles: Set<string>;
	/** Fonts that stand in the file, and others. */
	fonts: { name: string; isEmbedded: boolean }[];
}

export interface ReadPdf {
	title: string;
	author: string;
	language: string | null;
	pages: ReadPage[];
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const document = await getDocumentProxy(bytes.slice());
	const info = (await document.getMetadata()).info as Record<'Title' | 'Author' | 'Language', string | null>;
	const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
	const pages = await Promise.all(numbers.map(async (number) => readPage(await document.getPage(number))));
	return { title: info.Title ?? '', author: info.Author ?? '', language: info.Language, pages };
}

async function readPage(page: Page): Promise<ReadPage> {
	const { width, height } = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent();
	const texts = items.flatMap((item): PdfText[] => {
		if (!('str' in item) || !item.str.trim()) return [];
		const [, , , , left, base] = item.transform as number[];
		return [{ text: item.str, left: left ?? NaN, right: (left ?? NaN) + item.width, base: base ?? NaN }];
	});
	const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
	const annotations = (await page.getAnnotations()) as { url?: string }[];
	return {
		size: { width, height },
		texts,
		words: words.replace(/\s+/g, ' '),
		links: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
		roles: rolesIn(await page.getStructTree()),
		fonts: await fontsOf(page)
	};
}

function rolesIn(node: object | null): Set<string> {
	const { role, children = [] } = (node ?? {}) as { role?: string; children?: object[] };
	return new Set([...(role ? [role] : []), ...children.flatMap((child) => [...rolesIn(child)])]);
}

interface Font {
	name: string;
	missingFile: boolean;
}

async function fontsOf(page: Page): Promise<ReadPage['fonts']> {
	const { argsArray } = await page.getOperatorList();
	const ids = new Set(
		argsArray.flatMap((values: unknown) => (Array.isArray(values) ? (values as unknown[]) : []))
	);
	return [...ids].flatMap((id) => {
		if (typeof id !== 'string' || !/^g_d\d+_f\d+$/.test(id)) return [];
		const { name, missingFile } = page.commonObjs.get(id) as Font;
		return [{ name, isEmbedded: !missingFile }];
	});
}
