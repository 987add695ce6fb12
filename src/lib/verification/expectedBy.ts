/** What a CHECK expression, as DuckDB writes it, lets stand: in words where it is of a known form. */
export function expectedBy(expression: string): string {
	const plain = expression.replaceAll(/"(\w+)"/g, '$1').replace(/^\((.*)\)$/s, '$1');
	const [, list] = /^\w+ IN \(('[^()]*')\)$/.exec(plain) ?? [];
	if (list) return `one of ${list.slice(1, -1).split("', '").join(', ')} was expected`;
	const [, low, high] = /^\w+ BETWEEN (\S+) AND (\S+)$/.exec(plain) ?? [];
	if (low) return `a value from ${low} to ${high} was expected`;
	const [, sign, bound] = /^\w+ (>=?|<=?) (\S+)$/.exec(plain) ?? [];
	if (sign)
		return `a value ${{ '>': 'above', '>=': 'from', '<': 'below', '<=': 'up to' }[sign]} ${bound} was expected`;
	return `schema.sql asks that ${plain}`;
}
