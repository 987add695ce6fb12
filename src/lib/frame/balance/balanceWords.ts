import { m } from '#messages';
import type { DispersionMeasure, Weighting } from './balanceChoice.ts';

/** The name of a measure of dispersion. */
export function measureName(measure: DispersionMeasure): string {
	if (measure === 'variation') return m.dispersion_variation();
	return measure === 'gini' ? m.dispersion_gini() : m.dispersion_theil();
}

/** What counts in it. */
export function weightingName(weighting: Weighting): string {
	return weighting === 'equal' ? m.weighting_equal() : m.weighting_population();
}
