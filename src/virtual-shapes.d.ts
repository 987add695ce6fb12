declare module 'virtual:shapes' {
	import type { Shapes } from '#lib/geography/Shapes.ts';
	const shapes: Shapes;
	export default shapes;
}

declare module 'virtual:provinces' {
	import type { ProvinceShapes } from '#lib/geography/Shapes.ts';
	const shapes: ProvinceShapes;
	export default shapes;
}
