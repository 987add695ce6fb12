const [first, last] = [0x2068, 0x2069].map((code) => String.fromCharCode(code));

/**
 * Sets a foreign text apart from the sentence that it stands in: its direction, and any bidirectional
 * control in it, end with it (Unicode's first strong isolate).
 */
export function isolated(text: string): string {
	const bare = text.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u0000-\u001f]/g, '');
	return `${first}${bare}${last}`;
}
