import type { Scalar } from '#lib/warehouse/Warehouse.ts';
import type { TableSchema } from '#lib/verification/resource.ts';

/** Rows to publish, with the Frictionless Table Schema that describes them. Dates are texts, YYYY-MM-DD. */
export interface Tabular {
	/** Of the file or the sheet. */
	name: string;
	description: string;
	schema: TableSchema;
	rows: readonly Readonly<Record<string, Scalar>>[];
}
