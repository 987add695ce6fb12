import { m } from '#messages';
import { dayInWords } from '#lib/view/dates.ts';
import { isolated } from '#lib/view/isolated.ts';
import type { FramedView } from '../FramedView.ts';
import type { Setting } from './Setting.ts';
import { sourceWords } from './sourceWords.ts';
import { paragraph, textLine, widthIn, type TextLine } from './TextLine.ts';
import { wrapped } from './wrapped.ts';

/** What an image says of itself below its picture. */
export interface Foot {
	/** Where the rule above it stands. */
	top: number;
	lines: TextLine[];
}

/** What the foot must know besides the view. */
export interface FootInput {
	framed: FramedView;
	/** Whether the picture has shapes of OpenStreetMap in it. */
	showsShapes: boolean;
	/** The view's address in full; undefined where the site's origin is unknown. */
	address: string | undefined;
}

/** Sets the foot at the bottom of the board, as high as it needs to be. */
export function foot(setting: Setting, input: FootInput): Foot {
	const { board, palette } = setting;
	const width = board.width - 2 * board.margin;
	const style = { size: board.type.small, fill: palette.inkMuted };
	const brand = { ...style, fill: palette.ink, weight: 600 as const };
	const wide = widthIn(setting, style);
	const within = (lines: number) => (text: string) => wrapped(text, width, lines + 1, wide).length <= lines;

	const gap = board.type.small * 0.25;
	const above: TextLine[] = [];
	let height = 0;
	const add = (text: string, most: number, look: typeof style = style) => {
		const { lines, height: taken } = paragraph(
			setting,
			text,
			look,
			{ x: board.margin, y: height, width },
			most
		);
		above.push(...lines);
		height += taken + gap;
	};
	if (input.framed.sources.length || input.framed.rows.cells.length)
		add(sourceWords(input.framed.sources, within(2)), 2);
	if (input.framed.notes.length)
		add(`${m.notes_colon()} ${input.framed.notes.join(' ')}`, board.isWide ? 1 : 2);
	add(facts(input), 2);
	const name = m.site_name();
	const address = input.address && isolated(input.address.replace(/^https?:\/\//, ''));
	const fitsBeside = address && widthIn(setting, brand)(name) + wide(address) + board.margin <= width;
	if (address && !fitsBeside) add(address, 2);
	add(name, 1, brand);

	const top = board.height - board.margin * 0.6 - height;
	const lines = above.map((line) => ({ ...line, y: line.y + top }));
	const last = lines.at(-1);
	if (address && fitsBeside && last) {
		lines.push(textLine(setting, address, style, { x: board.margin, width }, last.y, 'end'));
	}
	return { top: top - board.type.small * 0.7, lines };
}

function facts({ framed, showsShapes }: FootInput): string {
	const { version, date } = framed.version;
	return [
		m.still_version({ version: isolated(version), date: dayInWords(date, framed.language) }),
		`${m.licence_line()}.`,
		...(showsShapes ? [m.osm_attribution()] : [])
	].join(' ');
}
