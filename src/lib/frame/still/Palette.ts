import { rampName } from '#lib/charts/rampName.ts';

/** The site's two themes. */
export type Shade = 'light' | 'dark';

/** The site's colours, resolved: an image has no stylesheet to ask. */
export interface Palette {
	paper: string;
	ink: string;
	inkMuted: string;
	rule: string;
	mark: string;
	/** Of the region in focus alone. */
	focus: string;
	paperDeep: string;
	sea: string;
	land: string;
	border: string;
	noDataInk: string;
	/** The fills of a ramp of that many classes, lowest first; on a diverging scale, so many of them below its pivot. */
	classes(count: number, below?: number | null): string[];
}

/**
 * Reads the colours out of the stylesheet of the site's tokens.
 * @param css the text of tokens.css
 * @throws Error naming the token that is not there
 */
export function readPalette(css: string, shade: Shade): Palette {
	const [light = '', dark = ''] = Array.from(css.matchAll(/:root \{([^}]*)\}/g), ([, block]) => block);
	const colours = new Map([...declared(light), ...(shade === 'dark' ? declared(dark) : [])]);
	const colour = (name: string) => {
		const found = colours.get(name);
		if (found === undefined) throw new Error(`tokens.css has no ${name}`);
		return found;
	};
	return {
		paper: colour('--paper'),
		ink: colour('--ink'),
		inkMuted: colour('--ink-muted'),
		rule: colour('--rule'),
		mark: colour('--mark'),
		focus: colour('--focus'),
		paperDeep: colour('--paper-deep'),
		sea: colour('--sea'),
		land: colour('--land'),
		border: colour('--border'),
		noDataInk: colour('--no-data-ink'),
		classes(count, below = null) {
			const block = new RegExp(`\\.${rampName(count, below)} \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
			return [...declared(block).values()].map((value) => colour(/--[\w-]+/.exec(value)?.[0] ?? value));
		}
	};
}

function declared(block: string): Map<string, string> {
	return new Map(
		Array.from(block.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [name, value])
	);
}
