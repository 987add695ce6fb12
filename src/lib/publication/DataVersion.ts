/** Which state of the tables something shows. */
export interface DataVersion {
	/** The release that `data/datapackage.json` names and a digest of the tables: `2026.11.24-3fa9c1d2`. */
	version: string;
	/** The day of that release, YYYY-MM-DD. */
	date: string;
}
