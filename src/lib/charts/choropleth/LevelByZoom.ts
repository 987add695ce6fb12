import type { Level } from '#lib/view/level.ts';

/** Closer than this, the provinces come; farther than that, the regions are back (multiples of the drawing's scale). */
const near = 2.4;
const far = 1.6;

/** Which level a map that is zoomed should show: zooming out takes back only what zooming in has brought. */
export class LevelByZoom {
	/** Whether the zoom asked for the provinces, and whether they have come since. */
	#asked = false;
	#came = false;
	#isFar = true;

	/** Tells the level that the map shows now: a reader who chose another takes over. */
	shows(level: Level): void {
		if (level === 'province') this.#came = this.#asked;
		else if (this.#came) this.#asked = this.#came = false;
	}

	/** The level to change to at a scale, or undefined. */
	wanted(k: number, level: Level): Level | undefined {
		if (k > near && this.#isFar) {
			this.#isFar = false;
			this.#asked = level === 'region';
			return this.#asked ? 'province' : undefined;
		}
		if (k >= far) return undefined;
		this.#isFar = true;
		const takesBack = this.#asked;
		this.#asked = this.#came = false;
		return takesBack ? 'region' : undefined;
	}
}
