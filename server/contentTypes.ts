import { extname } from 'node:path';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.jsonld': 'application/ld+json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.topojson': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.sql': 'text/plain; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.pdf': 'application/pdf',
	'.gz': 'application/gzip',
	'.zip': 'application/zip',
	'.parquet': 'application/vnd.apache.parquet',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

const packed = new Set([
	'.gz',
	'.br',
	'.zip',
	'.xlsx',
	'.parquet',
	'.woff2',
	'.png',
	'.jpg',
	'.webp',
	'.pdf'
]);

/** The media type of a file, by the end of its name. */
export function contentType(file: string): string {
	return types[extname(file)] ?? 'application/octet-stream';
}

/** Whether compressing a file would be wasted work, since its format is compressed already. */
export function isPacked(file: string): boolean {
	return packed.has(extname(file));
}
