import type { Scalar } from '#lib/warehouse/Warehouse.ts';

declare global {
	interface Window {
		/** The page's own DuckDB, for curious readers and for the tests. */
		atlas?: {
			/** Resolves when the engine is up. */
			ready: Promise<void>;
			start(): Promise<void>;
			ask(sql: string, values?: Scalar[]): Promise<Record<string, Scalar>[]>;
		};
	}
}
