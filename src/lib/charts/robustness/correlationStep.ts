/** From which size of a coefficient on a colour is stronger. */
export const correlationSteps = [0.3, 0.6, 0.8] as const;

/** How strong a correlation is, in words that a style sheet knows: `above-3` for 0.8 and more, `none` below 0.3. */
export function correlationStep(r: number): string {
	const size = Math.round(Math.abs(r) * 100) / 100;
	const step = correlationSteps.filter((from) => size >= from).length;
	return step === 0 ? 'none' : `${r < 0 ? 'below' : 'above'}-${step}`;
}
