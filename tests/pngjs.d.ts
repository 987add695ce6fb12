declare module 'pngjs' {
	/** An image as its pixels: red, green, blue and alpha of each, row by row. */
	export interface Picture {
		width: number;
		height: number;
		data: Buffer;
	}
	export const PNG: { sync: { read(file: Buffer): Picture } };
}
