import type { Landmark } from '../Shapes.ts';
import type { LonLat } from '../projection.ts';

/**
 * Where the names of countries and seas stand, in degrees; chosen by eye, clear of the regions' labels.
 * The Mediterranean's name ends there, at the frame's edge; the others are centred.
 */
export const landmarks: [Landmark, LonLat][] = [
	['spain', [-5.6, 36.37]],
	['algeria', [-3.1, 28.4]],
	['mauritania', [-10.1, 22.6]],
	['mali', [-3.7, 22.9]],
	['atlantic', [-14.4, 29.95]],
	['mediterranean', [-0.85, 36.03]]
];
