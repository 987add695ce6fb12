declare module 'virtual:shapes' {
	import type { Shapes } from '#lib/geography/Shapes.ts';
	const shapes: Shapes;
	export default shapes;
}
