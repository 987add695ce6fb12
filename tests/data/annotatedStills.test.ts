// Still images with a reader's words on them: all fits, at all sizes, and whose words they are is said.
import { describe, expect, test } from 'vitest';
import { measureInNode } from '#lib/frame/still/measureInNode.server.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import type { StillPicture } from '#lib/frame/still/StillPicture.ts';
import { boardOf, stillSizes, type StillSize } from '#lib/frame/still/StillSize.ts';
import { svgInNode } from '#lib/frame/still/svgInNode.server.ts';
import { viewAt, viewPaths } from '#lib/frame/viewsAt.server.ts';
import { m } from '#messages';
import { languages, type Language } from '#lib/view/languages.ts';
import { outside, overlaps, textBoxes, type TextBox } from '../stillBoxes.ts';

const measure = await measureInNode();
const sizes = Object.keys(stillSizes) as StillSize[];
/** One of each kind of view: paths differ in their codes. */
const paths = [
	...new Map((await viewPaths()).map((path) => [path.replace(/[^/]*(_|\d)[^/]*/g, ''), path])).values()
];
const latin = 'Lorem ipsum à l’école, dit-il : « voilà » ';
const arabic = 'لاحظ أحد القراء أن الشمال يتقدم بسرعة ';
const wordsOf = (text: string) => ({
	title: text.repeat(2).slice(0, 80),
	note: text.repeat(8).slice(0, 280)
});

async function drawn(
	path: string,
	language: Language,
	size: StillSize,
	annotation?: { title: string; note: string }
) {
	return speaking(language, async () => {
		const view = await viewAt(path, language);
		if (!view) throw new Error(`${path} is no view`);
		const framed = { ...view.drawn.framed, ...(annotation && { annotation }) };
		const picture = { ...view, drawn: { ...view.drawn, framed } } as StillPicture;
		const svg = await svgInNode(picture, { size, shade: 'light', address: 'https://atlas.example.ma/fr/' });
		return { svg, label: m.annotation_by_reader(), title: framed.title };
	});
}

/** The texts where they stand on the whole board: the picture below a reader's words is moved, and smaller. */
function boxesOf(svg: string): { readers: TextBox[]; picture: TextBox[] } {
	const [all = '', y = '0', scale = '1'] =
		/<g transform="translate\(0 ([\d.]+)\) scale\(([\d.]+)\)">/.exec(svg) ?? [];
	const [above = '', below = ''] = svg.split(all);
	const placed = ({ text, left, right, top, bottom }: TextBox) => ({
		text,
		left: left * Number(scale),
		right: right * Number(scale),
		top: top * Number(scale) + Number(y),
		bottom: bottom * Number(scale) + Number(y)
	});
	return { readers: textBoxes(above, measure), picture: textBoxes(below, measure).map(placed) };
}

test('there is a view of each kind', () => {
	expect(paths.length).toBeGreaterThanOrEqual(3);
});

describe.each(sizes)('as %s', (size) => {
	test.each(languages)(
		'nothing is cut and no texts lie over each other (%s)',
		async (language) => {
			for (const path of paths)
				for (const text of [latin, arabic]) {
					const { svg, label } = await drawn(path, language, size, wordsOf(text));
					const { readers, picture } = boxesOf(svg);
					const boxes = [...readers, ...picture];
					expect([...outside(boxes, boardOf(size)), ...overlaps(boxes)], path).toEqual([]);
					expect(readers[0]?.text).toBe(label);
					expect(readers.map((line) => line.text).join(' ')).not.toContain('…');
					expect(Math.max(...readers.map(({ bottom }) => bottom))).toBeLessThan(
						Math.min(...picture.map(({ top }) => top))
					);
				}
		},
		60_000
	);
});

test('a hostile text is text, and an image without words is as it was', async () => {
	const [path = ''] = paths;
	const { svg, title } = await drawn(path, 'fr', 'landscape', { title: '<script>1</script>', note: '' });
	expect(svg).not.toContain('<script');
	expect(svg).toContain('&lt;script>1&lt;/script>');
	expect(svg).toContain(`<title>${title}</title>`);
	const bare = await drawn(path, 'fr', 'landscape');
	expect(bare.svg).not.toContain(bare.label);
});
