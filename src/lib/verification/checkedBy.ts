/** What a data package can say of a CHECK on one column. */
export interface Limits {
	enum?: string[];
	pattern?: string;
	minimum?: number;
	exclusiveMinimum?: number;
	maximum?: number;
}

/**
 * Reads a CHECK, as DuckDB writes it, into the limits of a Frictionless field; empty where it has no word for it.
 * @param type the column's type in SQL
 */
export function checkedBy(expression: string, type: string): Limits {
	const plain = expression.replaceAll(/"(\w+)"/g, '$1').replace(/^\((.*)\)$/s, '$1');
	const [, list] = /^\w+ IN \(('[^()]*')\)$/.exec(plain) ?? [];
	if (list) return { enum: list.slice(1, -1).split("', '") };
	const [, low, high] = /^\w+ BETWEEN (\S+) AND (\S+)$/.exec(plain) ?? [];
	if (low) return { minimum: amount(low), maximum: amount(high) };
	if (/^\w+ > 0$/.test(plain)) return type === 'INTEGER' ? { minimum: 1 } : { exclusiveMinimum: 0 };
	const [, pattern] = /^regexp_full_match\(\w+, '(.*)'\)$/.exec(plain) ?? [];
	if (pattern) return { pattern };
	const [, word, or] = /^\(\w+ = '(.*)'\) OR regexp_full_match\(\w+, '(.*)'\)$/.exec(plain) ?? [];
	return word && or ? { pattern: `${word.replaceAll('.', '\\.')}|${or}` } : {};
}

/** A number that DuckDB may write in parentheses: `(-18)`. */
function amount(written = ''): number {
	return Number(written.replace(/[()]/g, ''));
}
