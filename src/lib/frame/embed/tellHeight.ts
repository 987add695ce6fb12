/**
 * A script for the head of embeds. Written into the page, it works where the page's modules are refused: in a
 * frame without an origin of its own, as WordPress makes them.
 *
 * It tells the page around the embed how tall the content is: once a frame of the screen at most, and again when
 * it is asked, as a script that came late does. WordPress, which hands a secret over in the address, is told in
 * its own words. A content that grows because its frame did would grow for ever: after twenty heights in which
 * neither the reader did anything nor the width changed by more than a scrollbar, it stays as it is.
 *
 * And links in a drawing, to which the head's `<base target>` does not apply, open outside the frame as well.
 */
export const tellHeight = `if (parent !== self) {
	const [, secret] = /^#\\?secret=(\\w+)$/.exec(location.hash) ?? [];
	let [told, width, left, asked] = [0, 0, 20, false];
	const tell = () => {
		const height = Math.ceil(document.body.getBoundingClientRect().height);
		if (Math.abs(innerWidth - width) > 20) [width, left] = [innerWidth, 20];
		if (!asked && (height === told || left === 0)) return;
		if (height !== told) left = Math.max(0, left - 1);
		[told, asked] = [height, false];
		parent.postMessage({ atlas: 'height', height }, '*');
		if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
	};
	addEventListener('DOMContentLoaded', () => {
		tell();
		new ResizeObserver(tell).observe(document.body);
	});
	addEventListener('message', ({ source, data }) => {
		if (asked || source !== parent || data?.atlas !== 'tell') return;
		asked = true;
		setTimeout(tell, 50);
	});
	for (const act of ['pointerdown', 'keydown']) addEventListener(act, () => (left = 20), true);
}
addEventListener(
	'click',
	({ target }) => target.closest?.('svg a:not([target])')?.setAttribute('target', '_blank'),
	true
);`;
