/** A query without the escapes that its commas and colons do not need. */
export function readable(search: URLSearchParams | string): string {
	const query = String(search).replaceAll('%2C', ',').replaceAll('%3A', ':');
	return query && !query.startsWith('?') ? `?${query}` : query;
}
