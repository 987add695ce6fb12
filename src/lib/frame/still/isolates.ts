/** Unicode's isolates: each is ended by the last. */
const [leftToRight, rightToLeft, firstStrong, end] = ['\u2066', '\u2067', '\u2068', '\u2069'] as const;

const strong = /[\p{Script=Arabic}\p{Script=Hebrew}]|\p{L}/u;
const isRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Closes what a line leaves open and opens it again on the next: each line is a text of its own, and what was
 * set apart from its sentence stays so in both.
 */
export function isolatedInLines(lines: readonly string[]): string[] {
	const open: string[] = [];
	return lines.map((line, at) => {
		const before = open.join('');
		const rest = lines.slice(at).join(' ');
		let index = 0;
		for (const sign of line) {
			if (sign === end) open.pop();
			else if (sign === firstStrong) open.push(directionOf(rest.slice(index + 1)));
			else if (sign === leftToRight || sign === rightToLeft) open.push(sign);
			index += sign.length;
		}
		return before + line + end.repeat(open.length);
	});
}

function directionOf(text: string): string {
	return isRightToLeft.test(strong.exec(text)?.[0] ?? '') ? rightToLeft : leftToRight;
}

/** Whether a text runs from right to left, as its first letter tells. */
export function startsRightToLeft(text: string): boolean {
	return directionOf(text) === rightToLeft;
}

/**
 * A line whose words run from right to left, whatever stands around it: neither renderers nor editors agree
 * on SVG's `direction`, all know these signs.
 */
export function inRightToLeft(line: string): string {
	return `${rightToLeft}${line}${end}`;
}
