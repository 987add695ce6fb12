/** Where the tables are: `data/`, or the folder that ATLAS_DATA names. */
export const dataFolder = process.env.ATLAS_DATA ?? 'data';
