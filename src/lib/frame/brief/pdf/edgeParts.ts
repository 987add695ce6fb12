import { isolated } from '#lib/view/isolated.ts';
import type { Setting } from '../../still/Setting.ts';
import { shortLine, textLine, widthIn } from '../../still/TextLine.ts';
import type { Brief } from '../Brief.ts';
import type { Drawing, Part } from './Part.ts';
import { edges, sheet } from './sheetSetting.ts';
import { looks } from './textBlock.ts';

/** What stands above and below every sheet, so that one that lost the other still says whose it is and of when. */
export function edgeParts(
	setting: Setting,
	{ title, date, url, headings }: Brief,
	page: 'page1' | 'page2'
): { head: Part; foot: Part } {
	const { strong, small } = looks(setting);
	const room = { x: sheet.margin, y: 0, width: sheet.width - 2 * sheet.margin, height: 0 };
	const rule = (y: number): Drawing => ({
		kind: 'rule',
		x: room.x,
		y,
		width: room.width,
		colour: setting.palette.rule,
		thick: 0.6
	});
	const ends = (first: string, style: typeof strong | typeof small, last: string, y: number) => {
		const left = room.width - widthIn(setting, small)(last) - small.size * 2;
		const x = setting.isRightToLeft ? room.x + room.width - left : room.x;
		return [
			shortLine(setting, first, style, { ...room, x, width: left }, y),
			textLine(setting, last, small, room, y, 'end')
		];
	};
	const address = isolated(url.replace(/^https?:\/\//, ''));
	const below = `${title} · ${address}`;
	return {
		// To be heard once.
		head: {
			tag: page === 'page1' ? 'P' : 'Artifact',
			lines: ends(headings.site, { ...strong, size: small.size }, date, edges.head),
			drawings: [rule(edges.head + 6)]
		},
		foot: {
			tag: 'Artifact',
			lines: ends(below, small, headings[page], edges.foot),
			drawings: [rule(edges.foot - 11)]
		}
	};
}
