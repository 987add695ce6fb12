declare module 'datapackage' {
	interface Resource {
		name: string;
		tabular: boolean;
		headers: string[];
		/** Casts every cell, checks constraints and keys. */
		read(options?: { keyed?: boolean; relations?: boolean }): Promise<Record<string, unknown>[]>;
		checkRelations(): Promise<boolean>;
	}
	export class Package {
		static load(descriptor: string, options?: { basePath?: string; strict?: boolean }): Promise<Package>;
		valid: boolean;
		errors: Error[];
		resources: Resource[];
		descriptor: Record<string, unknown>;
	}
	export function validate(descriptor: string | object): Promise<{ valid: boolean; errors: Error[] }>;
}
