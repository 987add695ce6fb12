/**
 * Numbers that look random and are the same for the same seed: xoshiro128** 1.1 of D. Blackman and S. Vigna,
 * "Scrambled linear pseudorandom number generators", ACM Transactions on Mathematical Software 47 (2021); period
 * 2^128 − 1. Not for secrets.
 */
export class Random {
	readonly #state: Int32Array;
	/** The second of a pair of normal deviates, until it is wanted. */
	#spare = Number.NaN;

	/** @param state four numbers of 32 bits, not all zero */
	constructor(state: readonly [number, number, number, number]) {
		this.#state = Int32Array.from(state, (word) => word | 0);
		if (this.#state.every((word) => word === 0)) throw new RangeError('A state of zeros gives zeros only.');
	}

	/**
	 * A generator whose state is spread from one number: four outputs of SplitMix with 32 bits, that is
	 * MurmurHash3's finaliser of multiples of the golden ratio. Of the seed its last 32 bits count.
	 */
	static seeded(seed: number): Random {
		const word = (at: number) => scrambled((seed | 0) + Math.imul(at, 0x9e3779b9));
		return new Random([word(1), word(2), word(3), word(4)]);
	}

	/** The next 32 bits, as a number from 0 to 2^32 − 1. */
	bits(): number {
		const s = this.#state as unknown as [number, number, number, number];
		const scaled = Math.imul(s[1], 5);
		const result = Math.imul((scaled << 7) | (scaled >>> 25), 9);
		const shifted = s[1] << 9;
		s[2] ^= s[0];
		s[3] ^= s[1];
		s[1] ^= s[2];
		s[0] ^= s[3];
		s[2] ^= shifted;
		s[3] = (s[3] << 11) | (s[3] >>> 21);
		return result >>> 0;
	}

	/** Evenly from [0, 1), in steps of 2^−53. */
	uniform(): number {
		return ((this.bits() >>> 5) * 2 ** 26 + (this.bits() >>> 6)) * 2 ** -53;
	}

	/** A whole number from 0 to less than `count`, each as likely as the others (but for `count` × 2^−53). */
	below(count: number): number {
		return Math.floor(this.uniform() * count);
	}

	/** From the normal distribution with mean 0 and variance 1: G. Marsaglia's polar method (1964). */
	normal(): number {
		const spare = this.#spare;
		if (spare === spare) {
			this.#spare = Number.NaN;
			return spare;
		}
		for (;;) {
			const x = 2 * this.uniform() - 1;
			const y = 2 * this.uniform() - 1;
			const square = x * x + y * y;
			if (square >= 1 || square === 0) continue;
			const factor = Math.sqrt((-2 * Math.log(square)) / square);
			this.#spare = y * factor;
			return x * factor;
		}
	}
}

function scrambled(word: number): number {
	let z = word;
	z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
	z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
	return z ^ (z >>> 16);
}
