import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import type { Point, Shapes } from '#lib/geography/Shapes.ts';
import { cameraFor, frameBounds, unproject } from '#lib/geography/projection.ts';
import {
	choroplethStyle,
	hatchName,
	layers,
	regionsLayer,
	type MapState,
	type MapTopology
} from './choroplethStyle.ts';
import type { FrameView } from './FrameView.ts';
import { hatchImage } from './hatchImage.ts';
import type { MapLibre } from './mapLibre.ts';

/** What a map tells its owner. */
export interface MapReports {
	ready: () => void;
	moved: (view: FrameView) => void;
	pointed: (place: string | null) => void;
	chosen: (place: string, event: MouseEvent) => void;
	failed: (reason: string) => void;
}

/** How far one can zoom in, in doublings of the drawing's scale. */
const deepest = 4;
/** The frame may be overstepped by this much (frame units), so that rounding never moves the camera. */
const slack = 2;
/** Length of the map's own movements, in milliseconds. */
const swift = 200;

/** A MapLibre map of the regions that stands in register with the drawing. */
export class RegionsMap {
	readonly #map: GlMap;
	readonly #shapes: Shapes;
	readonly #box: HTMLElement;
	#state: MapState;
	#width: number;
	#loaded = false;

	constructor(
		mapLibre: MapLibre,
		box: HTMLElement,
		shapes: Shapes,
		topology: MapTopology,
		state: MapState,
		reports: MapReports
	) {
		this.#box = box;
		this.#shapes = shapes;
		this.#state = state;
		this.#width = box.clientWidth;
		const home = cameraFor(shapes, this.#width);
		this.#map = new mapLibre.Map({
			container: box,
			style: choroplethStyle(topology, state),
			...home,
			minZoom: home.zoom,
			maxZoom: home.zoom + deepest,
			maxBounds: frameBounds(shapes, slack),
			renderWorldCopies: false,
			canvasContextAttributes: { antialias: true },
			attributionControl: false,
			cooperativeGestures: true,
			keyboard: false,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			fadeDuration: 0
		});
		this.#map.touchZoomRotate.disableRotation();
		// The drawing underneath is what keyboards and screen readers use.
		this.#map.getCanvas().tabIndex = -1;
		this.#listen(reports);
	}

	/** Shows another state: colours, classes, focus or pointed region. */
	show(state: MapState): void {
		this.#state = state;
		if (!this.#loaded) return;
		this.#drawHatch();
		for (const layer of layers(state)) {
			if (layer.type !== 'background') this.#map.setFilter(layer.id, 'filter' in layer ? layer.filter : null);
			for (const [name, value] of Object.entries(layer.paint ?? {})) {
				this.#map.setPaintProperty(layer.id, name as never, value as never);
			}
		}
	}

	/** Brings a region into view if its label point is outside. */
	reveal(place: string): void {
		const label = this.#shapes.regions.find((region) => region.place === place)?.label;
		if (!label) return;
		const lonLat = unproject(this.#shapes.projection, label);
		if (!this.#map.getBounds().contains(lonLat)) this.#map.easeTo({ center: lonLat, duration: swift });
	}

	zoomIn = (): void => void this.#map.zoomIn({ duration: swift });
	zoomOut = (): void => void this.#map.zoomOut({ duration: swift });
	reset = (): void => void this.#map.easeTo({ ...cameraFor(this.#shapes, this.#width), duration: swift });
	remove = (): void => this.#map.remove();

	#listen(reports: MapReports): void {
		const map = this.#map;
		map.on('style.load', () => this.#drawHatch());
		map.once('load', () => {
			this.#loaded = true;
			this.show(this.#state);
			map.once('render', reports.ready).triggerRepaint();
		});
		map.on('move', () => reports.moved(this.#view()));
		map.on('resize', () => this.#keepFrame());
		map.on('mousemove', (event) => {
			const place = this.#placeAt(event);
			map.getCanvas().style.cursor = place ? 'pointer' : '';
			reports.pointed(place);
		});
		map.on('mouseout', () => reports.pointed(null));
		map.on('click', (event) => {
			const place = this.#placeAt(event);
			if (place) reports.chosen(place, event.originalEvent);
		});
		map.on('webglcontextlost', () => reports.failed('WebGL context lost'));
		map.on('error', ({ error }) => reports.failed(error.message));
	}

	#placeAt({ point }: MapMouseEvent): string | null {
		const [found] = this.#map.queryRenderedFeatures(point, { layers: [regionsLayer] });
		return found ? String(found.properties.place) : null;
	}

	#drawHatch(): void {
		const { paper, noData } = this.#state.colours;
		const scale = (this.#width / this.#shapes.frame.width) * devicePixelRatio;
		// MapLibre shows a pattern at its own size at whole zooms and enlarges it up to the next.
		const enlarged = 2 ** (cameraFor(this.#shapes, this.#width).zoom % 1);
		if (this.#map.hasImage(hatchName)) this.#map.removeImage(hatchName);
		this.#map.addImage(hatchName, hatchImage(paper, noData, scale), {
			pixelRatio: devicePixelRatio * enlarged
		});
	}

	#view(): FrameView {
		const unit = this.#shapes.frame.width / this.#width;
		const shown = (point: Point) => this.#map.project(unproject(this.#shapes.projection, point));
		const [origin, corner] = [shown([0, 0]), shown([this.#shapes.frame.width, 0])];
		return { k: (corner.x - origin.x) / this.#width, x: origin.x * unit, y: origin.y * unit };
	}

	#keepFrame(): void {
		const width = this.#box.clientWidth;
		if (width === 0 || width === this.#width) return;
		const zoom = this.#map.getZoom() + Math.log2(width / this.#width);
		const home = cameraFor(this.#shapes, width);
		this.#width = width;
		this.#map.setMinZoom(null).setMaxZoom(null).jumpTo({ zoom });
		this.#map.setMinZoom(home.zoom).setMaxZoom(home.zoom + deepest);
	}
}
