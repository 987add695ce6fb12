import { mediaTypes, type Ending } from './mediaTypes.ts';

/** A published file as an answer, with its media type. */
export function fileResponse(content: string | Uint8Array<ArrayBuffer>, ending: Ending): Response {
	const charset = typeof content === 'string' ? '; charset=utf-8' : '';
	return new Response(content, { headers: { 'content-type': `${mediaTypes[ending]}${charset}` } });
}

/** Data that people may want to read, as JSON. */
export function jsonText(data: unknown): string {
	return `${JSON.stringify(data, null, '\t')}\n`;
}
