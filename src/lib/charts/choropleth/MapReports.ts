import type { FrameView } from './FrameView.ts';

/** What the map that can be moved tells its owner. */
export interface MapReports {
	ready: () => void;
	moved: (view: FrameView) => void;
	pointed: (place: string | null) => void;
	chosen: (place: string, event: MouseEvent) => void;
	/** The graphics card took the map's memory away. */
	lost: () => void;
	failed: (reason: string) => void;
}
