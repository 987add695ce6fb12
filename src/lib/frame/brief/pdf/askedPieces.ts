import { isolated } from '#lib/view/isolated.ts';
import type { Setting } from '../../still/Setting.ts';
import type { BriefTheme } from '../Brief.ts';
import type { Piece } from './inColumns.ts';
import { stacked } from './stacked.ts';
import { looks, textBlock } from './textBlock.ts';

/** What was asked for, theme by theme: of what kind it is and who said it, then what was said. */
export function askedPieces(setting: Setting, asked: readonly BriefTheme[]): Piece[] {
	const { strong, small, text } = looks(setting);
	const gaps = { theme: text.size, first: text.size * 0.2, next: text.size * 0.6 };
	return asked.flatMap(({ name, items }) => [
		{
			above: gaps.theme,
			leads: true,
			set: (room) => textBlock(setting, 'H3', name, strong, room)
		},
		...items.map((item, at): Piece => {
			const said = [item.kind, item.outside, item.who].filter(Boolean).map(isolated).join(' · ');
			return {
				above: at ? gaps.next : gaps.first,
				set: (room) =>
					stacked(room, 0, [
						(place) =>
							textBlock(setting, 'P', `${said} ${isolated(`[${String(item.source)}]`)}`, small, place),
						(place) => textBlock(setting, 'P', item.text, text, place)
					])
			};
		})
	]);
}
