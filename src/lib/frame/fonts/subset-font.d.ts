declare module 'subset-font' {
	type Options = {
		targetFormat?: 'truetype' | 'woff2';
		keepFeatures?: readonly string[];
		keepAllGlyphs?: boolean;
		noHinting?: boolean;
	};
	export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>;
}
