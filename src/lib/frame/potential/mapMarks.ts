import type { Mark } from '#lib/charts/Mark.ts';

/**
 * Makes the marks of a map whose colours may change before its words do. A mark of which nothing changed is the same
 * object as before, so that its region is left alone.
 */
export function mapMarks(): (coloured: readonly Mark[], worded: readonly Mark[]) => Mark[] {
	let before = new Map<string, Mark>();
	return (coloured, worded) => {
		const words = new Map(worded.map((mark) => [mark.place, mark]));
		const marks = coloured.map(({ place, klass, ...own }) => {
			const { name, shown, said } = words.get(place) ?? own;
			const last = before.get(place);
			const isSame =
				last?.klass === klass && last.name === name && last.shown === shown && last.said === said;
			return isSame ? last : { place, klass, name, shown, said };
		});
		before = new Map(marks.map((mark) => [mark.place, mark]));
		return marks;
	};
}
