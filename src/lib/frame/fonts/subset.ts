// `npm run fonts`: remakes plex-latin.css, plex-arabic.css and the licence from the @fontsource packages.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { arabic, latin, shapedWithoutGlyph } from './charset.ts';
import { openFont } from './openFont.ts';

const here = new URL('./', import.meta.url);
const packages = new URL('../../../../node_modules/@fontsource/', here);
const data = new URL('../../../../data/', here);

const lettersOfData = readdirSync(data)
	.filter((name) => name.endsWith('.csv'))
	.flatMap((name) => readFileSync(new URL(name, data), 'utf8').match(/\p{Script=Latin}/gu) ?? [])
	.join('');

const scripts = [
	{ script: 'latin', source: 'ibm-plex-sans/files/ibm-plex-sans-latin', text: latin + lettersOfData },
	{ script: 'arabic', source: 'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic', text: arabic }
] as const;

// Digits need no `tnum`: Plex draws them all equally wide.
const features = 'kern mark mkmk ccmp locl liga calt rlig rclt curs isol init medi fina tnum lnum'.split(' ');

/** Code points as CSS writes them, neighbours joined: U+20-7E, U+A0. */
function unicodeRange(points: readonly number[]): string {
	const spans: [number, number][] = [];
	for (const point of [...points].sort((a, b) => a - b)) {
		const last = spans.at(-1);
		if (last && point <= last[1] + 1) last[1] = point;
		else spans.push([point, point]);
	}
	const hex = (point: number) => point.toString(16).toUpperCase();
	return spans.map(([from, to]) => `U+${from === to ? hex(from) : `${hex(from)}-${hex(to)}`}`).join(', ');
}

for (const { script, source, text } of scripts) {
	const rules = [
		'/* Made by `npm run fonts`. The fonts stand in the style itself: it comes before the first picture, so no text is ever drawn in another font and nothing moves. */'
	];
	for (const weight of [400, 600]) {
		const whole = readFileSync(new URL(`${source}-${weight}-normal.woff2`, packages));
		const woff2 = await subsetFont(whole, text, {
			targetFormat: 'woff2',
			keepFeatures: features,
			noHinting: true
		});
		const wanted = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
		const { face } = await openFont(woff2);
		const drawn = Array.from(face.collectUnicodes()).filter((point) => wanted.has(point));
		const shaped = Array.from(shapedWithoutGlyph[script], (letter) => letter.codePointAt(0) ?? 0);
		rules.push(`@font-face {
			font-family: 'Plex';
			font-style: normal;
			font-weight: ${weight};
			font-display: block;
			src: url('data:font/woff2;base64,${Buffer.from(woff2).toString('base64')}') format('woff2');
			unicode-range: ${unicodeRange([...drawn, ...shaped])};
		}`);
	}
	const css = new URL(`plex-${script}.css`, here);
	const style = await resolveConfig(css);
	writeFileSync(css, await format(rules.join('\n\n'), { ...style, parser: 'css' }));
}

const licences = ['ibm-plex-sans', 'ibm-plex-sans-arabic'].map((name) =>
	readFileSync(new URL(`${name}/LICENSE`, packages), 'utf8')
);
const holders = licences.map((licence) => licence.split('\n', 1).join());
const terms = licences[0]?.split('\n').slice(1).join('\n') ?? '';
writeFileSync(new URL('LICENSE-OFL.txt', here), `${holders.join('\n')}\n${terms}`);
