// Sizes the atlas's frames on another site's page to what they hold. Served as /embed.js (see embedScript.ts).
// A message costs the same however many frames there are.
(function () {
	var script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
	var home = script ? script.src.replace(/embed\.js([?#].*)?$/, '') : '';
	var page = /** @type {any} */ (window);
	// Each pasted code brings the script once more.
	if (!home || page['atlas ' + home]) return;
	page['atlas ' + home] = 1;

	var origin = new URL(home).origin;
	/** @type {WeakMap<object, HTMLIFrameElement>} */
	var frames = new WeakMap();
	/** @type {Map<object, number>} */
	var wanted = new Map();
	var waits = 0;

	/** @param {HTMLIFrameElement} frame */
	function isOurs(frame) {
		return !frame.src.indexOf(home) && /^\w\w\/embed\//.test(frame.src.slice(home.length));
	}

	/** @param {object} source */
	function frameOf(source) {
		var frame = frames.get(source);
		return frame && frame.contentWindow === source && isOurs(frame) && frame;
	}

	/** @param {boolean} [asks] */
	function find(asks) {
		document.querySelectorAll('iframe').forEach(function (frame) {
			var inner = frame.contentWindow;
			if (!inner || !isOurs(frame)) return;
			frames.set(inner, frame);
			if (asks) inner.postMessage({ atlas: 'tell' }, '*');
		});
	}

	function size() {
		waits = 0;
		// Frames that came, or moved, since they were looked for: once for all of them.
		if (!Array.from(wanted.keys()).every(frameOf)) find();
		wanted.forEach(function (height, source) {
			var frame = frameOf(source);
			if (!frame) return;
			frame.style.height = height + 'px';
			var still = /** @type {HTMLElement} */ (frame.parentNode).querySelector('[data-atlas-still]');
			if (still) still.remove();
		});
		wanted.clear();
	}

	addEventListener('message', function (event) {
		var told = event.data || 0;
		if (event.origin !== origin || told.atlas !== 'height') return;
		if (typeof told.height !== 'number' || !(told.height > 0)) return;
		wanted.set(/** @type {Window} */ (event.source), Math.min(4000, Math.max(120, told.height)));
		waits = waits || requestAnimationFrame(size);
	});

	// Those that had told before anyone listened.
	find(true);
})();
