/**
 * A script for the head, after the fonts' stylesheets: it has the fonts unpacked before the first picture.
 * Left to itself, a browser begins when it lays the text out, and then moves it.
 */
export const loadFonts = `for (const weight of ['400', '600']) document.fonts.load(weight + ' 1em Plex', 'aع');`;
