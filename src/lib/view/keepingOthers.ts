/**
 * The query of a page on which several pictures stand: that of one of them, and after it what the address holds
 * for the others.
 * @param query canonical, of the picture whose parameters are `own`; '' or with its question mark
 */
export function keepingOthers(
	query: string,
	current: Iterable<[string, string]>,
	own: readonly string[]
): string {
	const search = new URLSearchParams(query);
	for (const [name, value] of current) if (!own.includes(name) && !search.has(name)) search.set(name, value);
	const all = search.toString().replaceAll('%2C', ',');
	return all && `?${all}`;
}
