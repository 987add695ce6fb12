import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import { cameraFor, unproject } from '#lib/geography/projection.ts';
import type { PlaceShape, Point, Shapes } from '#lib/geography/Shapes.ts';
import { boundsWithView, cameraOfView } from './cameraOfView.ts';
import { fillOf, hatchName } from './choroplethLayers.ts';
import { choroplethStyle } from './choroplethStyle.ts';
import { atRest, type FrameView } from './FrameView.ts';
import { hatchImage } from './hatchImage.ts';
import type { MapLibre } from './mapLibre.ts';
import type { MapReports } from './MapReports.ts';
import type { MapState } from './MapState.ts';
import type { ProvincesTopology, RegionsTopology } from './MapTopology.ts';
import { PaintedPlaces } from './PaintedPlaces.ts';
import { viewAround } from './viewAround.ts';

/** How far one can zoom in, in doublings of the drawing's scale. */
const deepest = 5;
/** The frame may be overstepped by this much (frame units), so that rounding never moves the camera. */
const slack = 2;
/** Length of the map's own movements, in milliseconds. */
const swift = 200;

/** A MapLibre map of the regions and provinces that stands in register with the drawing. */
export class MovingMap {
	readonly #map: GlMap;
	readonly #shapes: Shapes;
	readonly #box: HTMLElement;
	readonly #places: PaintedPlaces;
	#state: MapState;
	#pointed: string | null = null;
	/** Where the map stands before anyone moves it. */
	#rest: FrameView;
	#width: number;
	#loaded = false;

	constructor(
		mapLibre: MapLibre,
		box: HTMLElement,
		shapes: Shapes,
		topology: RegionsTopology,
		provinces: ProvincesTopology | undefined,
		state: MapState,
		reports: MapReports
	) {
		this.#box = box;
		this.#shapes = shapes;
		this.#state = state;
		this.#width = box.clientWidth;
		this.#rest = this.#restOf(state);
		const { zoom } = cameraFor(shapes, this.#width);
		this.#map = new mapLibre.Map({
			container: box,
			style: choroplethStyle(topology, state.colours, provinces),
			...cameraOfView(shapes, this.#rest, this.#width),
			minZoom: zoom,
			maxZoom: zoom + deepest,
			maxBounds: boundsWithView(shapes, this.#rest, slack),
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
		this.#places = new PaintedPlaces(this.#map, shapes.regions, provinces, state.colours);
		this.#listen(reports);
	}

	/** Shows another state: level, figures, colours, focus, or another region close by. */
	show(state: MapState): void {
		const isRecoloured = state.colours !== this.#state.colours;
		const isElsewhere = state.within !== this.#state.within;
		this.#state = state;
		if (!this.#loaded) return;
		if (isRecoloured) this.#drawHatch();
		this.#places.paint(state);
		if (isElsewhere) this.#settle();
	}

	/** Outlines the place pointed at. */
	point(place: string | null): void {
		this.#pointed = place;
		if (this.#loaded) this.#places.point(place);
	}

	/** Brings the provinces; until they are on the map, it shows what it showed. */
	addProvinces(topology: ProvincesTopology): void {
		if (this.#loaded) this.#places.addProvinces(topology, () => void this.#places.paint(this.#state));
		else this.#map.once('load', () => this.addProvinces(topology));
	}

	/** Brings a place into view if its label point is outside. */
	reveal({ label }: PlaceShape): void {
		const lonLat = unproject(this.#shapes.projection, label);
		if (!this.#map.getBounds().contains(lonLat)) this.#map.easeTo({ center: lonLat, duration: swift });
	}

	zoomIn = (): void => void this.#map.zoomIn({ duration: swift });
	zoomOut = (): void => void this.#map.zoomOut({ duration: swift });
	reset = (): void =>
		void this.#map.easeTo({ ...cameraOfView(this.#shapes, this.#rest, this.#width), duration: swift });
	remove = (): void => this.#map.remove();

	#listen(reports: MapReports): void {
		const map = this.#map;
		map.on('style.load', () => this.#drawHatch());
		map.once('load', () => {
			this.#loaded = true;
			this.#places.paint(this.#state);
			this.point(this.#pointed);
			if (this.#restOf(this.#state).k !== this.#rest.k) this.#settle();
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
		map.on('webglcontextlost', reports.lost);
		map.on('error', ({ error }) => reports.failed(error.message));
		if (this.#rest !== atRest) reports.moved(this.#rest);
	}

	/** The place of the level shown; outside the region that the map is close around there is none. */
	#placeAt({ point }: MapMouseEvent): string | null {
		const { level, within } = this.#state;
		const [found] = this.#map.queryRenderedFeatures(point, { layers: [fillOf(level)] });
		const { place, region } = found?.properties ?? {};
		if (found && level === 'province' && within && region !== within) return null;
		return found ? String(place) : null;
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

	#restOf({ within }: MapState): FrameView {
		const around = this.#shapes.regions.find(({ place }) => place === within);
		return viewAround(around?.bounds, this.#shapes.frame);
	}

	/** Moves to where the map rests now. */
	#settle(): void {
		this.#rest = this.#restOf(this.#state);
		this.#map.setMaxBounds(boundsWithView(this.#shapes, this.#rest, slack));
		this.reset();
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
