-- The census of 2024 as the benchmark of the verification declares it; the files are in ../shared/data/scale.
-- parent_code is no foreign key, because DuckDB cannot fill a table that refers to itself in one statement, and
-- is_percentage no BOOLEAN, because the file writes True and the atlas true.
CREATE TABLE rgph2024_places (
	geo_code VARCHAR PRIMARY KEY,
	geo_name VARCHAR NOT NULL,
	geo_level VARCHAR NOT NULL,
	depth INTEGER NOT NULL CHECK (depth BETWEEN 0 AND 9),
	parent_code VARCHAR
);

CREATE TABLE rgph2024_indicators (
	indicator INTEGER PRIMARY KEY,
	indicator_id VARCHAR NOT NULL UNIQUE,
	category VARCHAR NOT NULL,
	sublabel VARCHAR,
	is_percentage VARCHAR NOT NULL CHECK (is_percentage IN ('True', 'False'))
);

CREATE TABLE rgph2024 (
	place VARCHAR NOT NULL REFERENCES rgph2024_places (geo_code),
	milieu VARCHAR NOT NULL CHECK (milieu IN ('ensemble', 'rural', 'urbain')),
	indicator INTEGER NOT NULL REFERENCES rgph2024_indicators (indicator),
	value DOUBLE NOT NULL,
	PRIMARY KEY (place, milieu, indicator)
);
