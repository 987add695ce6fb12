import type { Setting } from '../../still/Setting.ts';
import type { StripPlace } from '../Brief.ts';
import type { Drawing, Room } from './Part.ts';

const radius = { focus: 3.1, other: 1.7 } as const;

/** The regions along a line, the lowest value where lines of writing begin; `y` is the line's. */
export function stripDrawings(
	{ palette, isRightToLeft }: Setting,
	strip: readonly StripPlace[],
	room: Room
): Drawing[] {
	const { x, y, width } = room;
	const from = x + radius.focus;
	const along = width - 2 * radius.focus;
	const dot = ({ at, isFocus }: StripPlace): Drawing => ({
		kind: 'dot',
		x: from + along * (isRightToLeft ? 1 - at : at),
		y,
		...(isFocus
			? { radius: radius.focus, colour: palette.focus, edge: '#ffffff' }
			: { radius: radius.other, colour: palette.mark })
	});
	const [others, own] = [strip.filter((place) => !place.isFocus), strip.filter((place) => place.isFocus)];
	if (!strip.length) return [];
	return [{ kind: 'rule', x, y, width, colour: palette.rule, thick: 0.6 }, ...[...others, ...own].map(dot)];
}
