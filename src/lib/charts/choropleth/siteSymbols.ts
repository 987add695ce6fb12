import type { SiteLayer } from '#lib/view/siteLayers.ts';

/** A shape around its middle, 14 units across; lines have no inside. */
export interface SiteShape {
	path: string;
	isLine?: true;
}

/** A square, an anchor, an aeroplane and a bolt: told apart by their outlines alone. */
export const siteSymbols: Record<SiteLayer, SiteShape> = {
	zones: { path: 'M-5-5h10v10h-10z' },
	ports: {
		path: 'M0-3.4V6.4M-5.6 1.6C-5.2 4.8-2.6 6.4 0 6.4S5.2 4.8 5.6 1.6M-3.2-1.2H3.2M0-6.8a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4',
		isLine: true
	},
	airports: {
		path: 'M0-7.2L1.3-5V-1.6L7 1.9V3.8L1.3 2V4.7L3.2 6.2V7.4L0 6.6L-3.2 7.4V6.2L-1.3 4.7V2L-7 3.8V1.9L-1.3-1.6V-5z'
	},
	power: { path: 'M1.8-7.4L-5 1.2H-1L-2.2 7.4L5-1.8H.8z' }
};
