/** Places in a text, as many as come. They weigh half of what an array of numbers does. */
export class Offsets {
	#kept = new Uint32Array(1024);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	push(offset: number): void {
		if (this.#length === this.#kept.length) {
			const wider = new Uint32Array(this.#length * 2);
			wider.set(this.#kept);
			this.#kept = wider;
		}
		this.#kept[this.#length] = offset;
		this.#length += 1;
	}

	/** @param index from 0 */
	at(index: number): number | undefined {
		return index < this.#length ? this.#kept[index] : undefined;
	}
}
