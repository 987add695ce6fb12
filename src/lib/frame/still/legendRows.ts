import { m } from '#messages';
import { classSteps, type ClassStep } from '#lib/charts/legend/ClassStep.ts';
import { countedPlaces } from '#lib/charts/legend/countedPlaces.ts';
import type { DrawnMap } from '../map/drawnMap.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { leading, paragraph, textLine, widthIn, type TextLine } from './TextLine.ts';

/** A swatch of the legend; without a fill it is hatched. */
export interface Swatch extends Box {
	fill: string | undefined;
}

export interface LegendRows {
	lines: TextLine[];
	swatches: Swatch[];
	/** The line between the classes on the two sides of a pivot. */
	pivot: { x: number; y: number; width: number } | undefined;
}

/**
 * The classes of a map with how many places each has, from the highest down, in the corner of a box where it ends at
 * the bottom right. Limits that classes share are written between them, others beside each.
 * @param corner the room there is
 */
export function legendRows(
	setting: Setting,
	{ classification, figures, missing, indicator, classes, view }: DrawnMap,
	corner: Box
): LegendRows {
	const { palette, board, language, isRightToLeft } = setting;
	const { isObserved, below } = classification;
	const size = Math.min(board.type.small * 0.96, corner.width / 17);
	const style = { size, fill: palette.ink };
	const muted = { size, fill: palette.inkMuted };
	const values = figures.flatMap(({ value }) => value ?? []);
	const steps = classSteps(classification, values, indicator, language).reverse();
	const fills = palette.classes(steps.length, below);
	const rows: { step?: ClassStep; fill: string | undefined; words: string; counted: string }[] = steps.map(
		(step) => ({
			step,
			fill: fills[step.klass],
			words: step.range,
			counted: countedPlaces(step.count, view.level)
		})
	);
	if (missing)
		rows.push({ fill: undefined, words: m.no_data(), counted: countedPlaces(missing, view.level) });

	const wide = widthIn(setting, style);
	const swatch = { width: size * 1.9, height: size * 1.05 };
	const gap = size * 0.7;
	const beside = rows.flatMap(({ step, words }) =>
		step && !isObserved ? [step.from ?? '', step.to ?? ''] : words
	);
	const ranges = Math.max(...beside.map(wide));
	const counts = Math.max(...rows.map(({ counted }) => wide(counted)));
	const inOneLine = swatch.width + gap + ranges + 1.4 * gap + counts;
	const isSingle = inOneLine <= corner.width;
	const width = isSingle ? inOneLine : swatch.width + gap + Math.max(ranges, counts);
	const row = size * (isSingle ? 1.62 : isObserved ? 2.7 : 2.9);
	/** Between the last class, whose limit stands under it, and the hatch. */
	const apart = isObserved || !missing ? 0 : size * 0.6;
	const foot = isObserved || missing ? 0 : size * 0.4;
	const height = row * rows.length + apart + foot;
	const whole = Math.max(width, Math.min(wide(classes) + 1, corner.width));
	const right = corner.x + corner.width;
	const box = {
		x: isRightToLeft ? right - width : right - whole,
		y: corner.y + corner.height - height,
		width,
		height
	};
	const above = (isObserved ? 0 : size * 0.65) + size * 0.2;
	const told = paragraph(setting, classes, muted, { x: right - whole, y: 0, width: whole }, 4);
	const raised = box.y - above - told.height + (leading(setting, size) - size) / 2;
	const texts = partOf(setting, box, swatch.width + gap, width - swatch.width - gap);

	const lines: TextLine[] = told.lines.map((line) => ({ ...line, y: line.y + raised }));
	const swatches: Swatch[] = [];
	const text = (words: string, look: typeof style, middle: number, align: 'start' | 'end' = 'start') =>
		lines.push(textLine(setting, words, look, texts, middle + size * 0.35, align));
	for (const [at, { step, fill, words, counted }] of rows.entries()) {
		const top = box.y + row * at + (step ? 0 : apart);
		const isShared = step !== undefined && !isObserved;
		const middle = isShared ? top + row / 2 : top + size * 0.8;
		if (isShared) {
			if (at === 0 && step.to !== undefined && step.to !== step.from) text(step.to, style, top);
			if (step.from !== undefined) text(step.from, style, top + row);
			text(counted, muted, middle, isSingle ? 'end' : 'start');
		} else {
			text(words, style, middle);
			text(counted, muted, isSingle ? middle : middle + size * 1.2, isSingle ? 'end' : 'start');
		}
		swatches.push({
			...partOf(setting, box, 0, swatch.width),
			y: isShared ? top : middle - swatch.height / 2,
			height: isShared ? row : swatch.height,
			fill
		});
	}
	const isBetween = below !== null && below > 0 && below < steps.length;
	const across = partOf(setting, box, -size * 0.25, swatch.width + size * 0.5);
	const pivot = isBetween
		? { x: across.x, width: across.width, y: box.y + row * (steps.length - below) }
		: undefined;
	return { lines, swatches, pivot };
}
