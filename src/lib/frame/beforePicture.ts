/**
 * A script for the head, run before the first picture.
 *
 * It has the fonts unpacked at once: left to itself, a browser begins when it lays the text out, and then
 * moves it. And where the address asks for another view than the one that arrives, it hides the pictures until
 * the page has read the address (AddressReader), so that nobody sees a map they did not ask for; after four
 * seconds they show all the same.
 */
export const beforePicture = `for (const weight of ['400', '600']) document.fonts.load(weight + ' 1em Plex', 'aع');
if (/[?&](indicator|year|level|within|places|method|classes|limits|around|sites|with|scale|weights|treatment|missing|normalisation|aggregation|versus|title|note|v)=/.test(location.search)) {
	document.documentElement.dataset.reading = '';
	setTimeout(() => delete document.documentElement.dataset.reading, 4000);
}`;
