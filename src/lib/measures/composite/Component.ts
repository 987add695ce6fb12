/** One indicator of a composite index, for all places in one order. */
export interface Component {
	/** The indicator's code. */
	component: string;
	/** The pillar that it counts for. */
	pillar: string;
	/** Whether more of it is better, or less. */
	direction: 'higher' | 'lower';
	/** In whatever unit, comparable between places whatever their size; null where it is unknown. */
	values: readonly (number | null)[];
	/** The value to reach, in the same unit, for the distance to a target; null where there is none. */
	target: number | null;
}
