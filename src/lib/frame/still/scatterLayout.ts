import type { PlotText } from '#lib/charts/scatter/Plot.ts';
import { plotLayout } from '#lib/charts/scatter/plotLayout.ts';
import type { DrawnScatter } from '../scatter/drawnScatter.ts';
import { foot } from './Foot.ts';
import { head } from './Head.ts';
import { inRightToLeft } from './isolates.ts';
import { written, type Setting } from './Setting.ts';
import { paragraph, type TextLine } from './TextLine.ts';

/** Sets a scatter out: the picture, and beside or below it what the correlation says. */
export function scatterLayout(setting: Setting, drawn: DrawnScatter, address: string | undefined) {
	const { board, palette, measure, isRightToLeft } = setting;
	const { type, margin } = board;
	const below = foot(setting, { framed: drawn.framed, showsShapes: false, address });
	const whole = { x: margin, y: margin, width: board.width - 2 * margin };
	const above = head(setting, drawn.framed, whole);

	const aside = board.isWide ? 300 : 0;
	const wordsBox = { ...whole, width: aside || whole.width, x: margin };
	if (aside && !isRightToLeft) wordsBox.x = board.width - margin - aside;
	const words = (y: number) => {
		const lines: TextLine[] = [];
		let at = y;
		for (const text of drawn.correlation.said) {
			const set = paragraph(setting, text, { size: type.text, fill: palette.ink }, { ...wordsBox, y: at }, 6);
			lines.push(...set.lines);
			at += set.height + type.text * 0.5;
		}
		return { lines, height: at - y };
	};
	const rest = board.isWide ? 0 : words(0).height + type.text * 0.5;
	const gap = aside && aside + margin;
	const box = {
		x: margin + (isRightToLeft ? gap : 0),
		y: above.bottom,
		width: whole.width - gap,
		height: below.top - type.small - rest - above.bottom
	};
	const plot = drawn.points.length
		? plotLayout({
				...drawn,
				box,
				type: { text: type.text, small: board.isWide ? type.small : type.small * 1.1 },
				measure,
				isRightToLeft
			})
		: undefined;

	const directed = (text: string) => (isRightToLeft ? inRightToLeft(text) : text);
	const axisText = ({ what, text, x, y, size, anchor }: PlotText): TextLine => ({
		text: directed(text),
		x,
		y,
		size,
		anchor,
		weight: what === 'title' ? 600 : 400,
		fill: what === 'title' ? palette.ink : palette.inkMuted,
		...(what === 'median' ? { halo: palette.paper } : {})
	});
	const shown = (plot?.points ?? []).map(({ place, at, radius, isFocus, label }) => ({
		place,
		isFocus,
		x: written(at.x),
		y: written(at.y),
		radius: written(radius),
		leader: label.isShown && label.leader ? { x: written(label.leader.x), y: written(label.leader.y) } : null,
		lines: label.isShown
			? label.lines.map(({ text, x, y }): TextLine => ({
					text: directed(text),
					x,
					y,
					size: label.size,
					weight: isFocus ? 600 : 400,
					anchor: label.anchor,
					fill: isFocus ? palette.focus : palette.ink,
					halo: palette.paper
				}))
			: []
	}));
	return {
		head: above.lines,
		foot: below,
		grid: plot?.grid ?? [],
		medians: plot?.medians ?? [],
		texts: (plot?.texts ?? []).map(axisText),
		points: shown,
		words: words(board.isWide ? box.y + type.text : box.y + box.height + type.text * 0.5).lines
	};
}
