import type { indicatorsInFull } from '#lib/questions/indicatorsInFull.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { AboutPackage } from './DataPackage.ts';
import type { DataVersion } from './DataVersion.ts';
import type { Tabular } from './Tabular.ts';

/** One state of the tables, with all that files and metadata need of it. */
export interface PublishedAtlas {
	warehouse: Warehouse;
	version: DataVersion;
	about: AboutPackage;
	/** The tables of `schema.sql`, in its order, with their rows in the order of the CSV files. */
	tables: Tabular[];
	/** What is missing (see the question missingFigures). */
	missing: Tabular;
	indicators: IndicatorInFull[];
}

export type IndicatorInFull = Answer<typeof indicatorsInFull>[number];

/** What every published file says of its state and licence. */
export type Edition = Pick<PublishedAtlas, 'about' | 'version'>;

/** A source with the words that carry its figures. */
export interface DownloadedSource {
	source: string;
	publisher: string;
	title: string;
	address: string;
	published: string | null;
	quote: string | null;
}

/** All that one indicator's files hold. */
export interface IndicatorDownload {
	indicator: IndicatorInFull;
	/** The rows of the question downloadRows. */
	data: Tabular;
	/** Of the figures, each once, by code. */
	sources: DownloadedSource[];
	/** The places and years without a figure. */
	missing: Tabular;
}
