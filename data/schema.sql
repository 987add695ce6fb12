-- The atlas's tables. A CSV file of the same name in this folder holds each one's rows, in the
-- same order of columns; an empty cell is NULL. README.md says how to add to them.

-- Morocco, its 12 regions, its 75 provinces and prefectures, and the groups of regions that some
-- publishers give one figure for. A group is never painted on a map. parent names a place too; a test says
-- so, because DuckDB cannot fill a table that refers to itself in one statement.
CREATE TABLE places (
	place VARCHAR PRIMARY KEY,
	level VARCHAR NOT NULL CHECK (level IN ('country', 'region', 'province', 'group')),
	parent VARCHAR,
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL,
	name_zgh VARCHAR,
	CHECK ((level = 'country') = (parent IS NULL))
);

-- The regions that a group stands for.
CREATE TABLE group_members (
	group_place VARCHAR NOT NULL REFERENCES places (place),
	member VARCHAR NOT NULL REFERENCES places (place),
	PRIMARY KEY (group_place, member)
);

-- The vocabulary that figures and consultation outcomes share.
CREATE TABLE themes (
	theme VARCHAR PRIMARY KEY,
	position INTEGER NOT NULL UNIQUE CHECK (position > 0),
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL
);

-- name: what one counts, as in "154,979 establishments"; symbol: what stands behind a number.
CREATE TABLE units (
	unit VARCHAR PRIMARY KEY,
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL,
	symbol_fr VARCHAR NOT NULL,
	symbol_ar VARCHAR NOT NULL,
	symbol_en VARCHAR NOT NULL
);

-- direction: whether a higher or a lower value is better, or neither.
-- headline: the indicator's place among those that speak for its theme in the strips; empty if it does not.
CREATE TABLE indicators (
	indicator VARCHAR PRIMARY KEY CHECK (regexp_full_match(indicator, '[a-z][a-z0-9_]*')),
	theme VARCHAR NOT NULL REFERENCES themes (theme),
	unit VARCHAR NOT NULL REFERENCES units (unit),
	direction VARCHAR NOT NULL CHECK (direction IN ('higher', 'lower', 'neutral')),
	decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
	headline INTEGER CHECK (headline > 0),
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL,
	definition_fr VARCHAR NOT NULL,
	definition_ar VARCHAR NOT NULL,
	definition_en VARCHAR NOT NULL,
	UNIQUE (theme, headline)
);

-- address: a web address, or the file and commit of a public repository. quote: the words that carry the figure.
CREATE TABLE sources (
	source VARCHAR PRIMARY KEY,
	kind VARCHAR NOT NULL CHECK (kind IN ('figures', 'consultations', 'places')),
	title VARCHAR NOT NULL,
	publisher VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	published VARCHAR,
	quote VARCHAR
);

-- What a reader must know of a figure: partial, rounded, computed, disputed… source: another source that
-- the note speaks of.
CREATE TABLE notes (
	note VARCHAR PRIMARY KEY,
	text_fr VARCHAR NOT NULL,
	text_ar VARCHAR NOT NULL,
	text_en VARCHAR NOT NULL,
	source VARCHAR REFERENCES sources (source)
);

-- year is 'n.d.' where the source gives none. Every source's figure is kept; the view figures prefers one.
CREATE TABLE observations (
	place VARCHAR NOT NULL REFERENCES places (place),
	indicator VARCHAR NOT NULL REFERENCES indicators (indicator),
	year VARCHAR NOT NULL CHECK (year = 'n.d.' OR regexp_full_match(year, '(19|20)[0-9][0-9]')),
	value DOUBLE NOT NULL CHECK (isfinite(value)),
	source VARCHAR NOT NULL REFERENCES sources (source),
	note VARCHAR REFERENCES notes (note),
	PRIMARY KEY (place, indicator, year, source)
);

-- One row a region. date_basis: how the date is known.
CREATE TABLE meetings (
	place VARCHAR PRIMARY KEY REFERENCES places (place),
	date DATE,
	date_basis VARCHAR NOT NULL CHECK (date_basis IN ('stated', 'stated day', 'derived', 'weekday only', 'unknown')),
	status VARCHAR NOT NULL CHECK (status IN ('held', 'not found')),
	city_fr VARCHAR,
	city_ar VARCHAR,
	city_en VARCHAR,
	chair_fr VARCHAR,
	chair_ar VARCHAR,
	chair_en VARCHAR,
	attendees_fr VARCHAR,
	attendees_ar VARCHAR,
	attendees_en VARCHAR,
	note_fr VARCHAR NOT NULL,
	note_ar VARCHAR NOT NULL,
	note_en VARCHAR NOT NULL,
	CHECK ((date IS NULL) = (date_basis IN ('weekday only', 'unknown')))
);

CREATE TABLE meeting_sources (
	place VARCHAR NOT NULL REFERENCES meetings (place),
	source VARCHAR NOT NULL REFERENCES sources (source),
	PRIMARY KEY (place, source)
);

CREATE TABLE sectors (
	sector VARCHAR PRIMARY KEY,
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL
);

-- scope: only 'meeting' rows are outcomes of the tour. position: the order in which pages list them.
CREATE TABLE outcomes (
	outcome VARCHAR PRIMARY KEY,
	place VARCHAR NOT NULL REFERENCES places (place),
	scope VARCHAR NOT NULL CHECK (scope IN ('meeting', 'meeting-side', 'follow-up', 'national', 'context')),
	theme VARCHAR NOT NULL REFERENCES themes (theme),
	kind VARCHAR NOT NULL CHECK (kind IN ('potential', 'need', 'proposal', 'constraint', 'commitment')),
	speaker_fr VARCHAR NOT NULL,
	speaker_ar VARCHAR NOT NULL,
	speaker_en VARCHAR NOT NULL,
	summary_fr VARCHAR NOT NULL,
	summary_ar VARCHAR NOT NULL,
	summary_en VARCHAR NOT NULL,
	source VARCHAR NOT NULL REFERENCES sources (source),
	position INTEGER NOT NULL UNIQUE CHECK (position > 0)
);

CREATE TABLE outcome_sectors (
	outcome VARCHAR NOT NULL REFERENCES outcomes (outcome),
	sector VARCHAR NOT NULL REFERENCES sectors (sector),
	PRIMARY KEY (outcome, sector)
);

-- Who wrote the texts of a table in a language, and whether a native reader has read them.
CREATE TABLE translations (
	table_name VARCHAR NOT NULL,
	column_name VARCHAR NOT NULL,
	language VARCHAR NOT NULL CHECK (language IN ('fr', 'ar', 'en', 'zgh')),
	origin VARCHAR NOT NULL CHECK (origin IN ('source', 'atlas')),
	review VARCHAR NOT NULL CHECK (review IN ('pending', 'done')),
	PRIMARY KEY (table_name, column_name, language)
);

-- What happened around the strategy, besides the meetings. date: a year, a month or a day; empty if unknown.
-- position: the order in which pages list them, by date, those without one last.
CREATE TABLE milestones (
	milestone VARCHAR PRIMARY KEY,
	date VARCHAR CHECK (regexp_full_match(date, '(19|20)[0-9][0-9](-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?')),
	place VARCHAR NOT NULL REFERENCES places (place),
	summary_fr VARCHAR NOT NULL,
	summary_ar VARCHAR NOT NULL,
	summary_en VARCHAR NOT NULL,
	source VARCHAR NOT NULL REFERENCES sources (source),
	position INTEGER NOT NULL UNIQUE CHECK (position > 0)
);

CREATE TABLE site_kinds (
	kind VARCHAR PRIMARY KEY,
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL
);

-- Industrial zones and large plants: those that were found, not all. name: as published. status: what was
-- said when the source was written; empty if nothing was. year: of creation, or else the one that the source
-- speaks of. lat, lon: a pin on a map, not a survey.
CREATE TABLE industrial_sites (
	site VARCHAR PRIMARY KEY CHECK (regexp_full_match(site, '[a-z0-9]+(-[a-z0-9]+)*')),
	name VARCHAR NOT NULL,
	place VARCHAR NOT NULL REFERENCES places (place),
	kind VARCHAR NOT NULL REFERENCES site_kinds (kind),
	status VARCHAR CHECK (status IN ('planned', 'announced')),
	area_ha DOUBLE CHECK (area_ha > 0),
	year INTEGER CHECK (year BETWEEN 1900 AND 2099),
	lat DOUBLE CHECK (lat BETWEEN 20 AND 37),
	lon DOUBLE CHECK (lon BETWEEN -18 AND 0),
	note_fr VARCHAR,
	note_ar VARCHAR,
	note_en VARCHAR,
	source VARCHAR NOT NULL REFERENCES sources (source),
	CHECK ((lat IS NULL) = (lon IS NULL))
);

-- plant: its number in the source. name, fuel, status, year (of commissioning, or expected) as the source has
-- them. place: the region; empty if it is not known. A note says which plant is there twice.
CREATE TABLE power_plants (
	plant VARCHAR PRIMARY KEY,
	name VARCHAR NOT NULL,
	fuel VARCHAR NOT NULL CHECK (fuel IN ('coal', 'diesel', 'fuel oil', 'gas', 'hydro', 'oil', 'solar', 'wind')),
	mw DOUBLE NOT NULL CHECK (mw > 0),
	year INTEGER CHECK (year BETWEEN 1900 AND 2099),
	status VARCHAR NOT NULL CHECK (status IN ('operational', 'under development')),
	lat DOUBLE CHECK (lat BETWEEN 20 AND 37),
	lon DOUBLE CHECK (lon BETWEEN -18 AND 0),
	place VARCHAR REFERENCES places (place),
	note_fr VARCHAR,
	note_ar VARCHAR,
	note_en VARCHAR,
	source VARCHAR NOT NULL REFERENCES sources (source),
	CHECK ((lat IS NULL) = (lon IS NULL))
);

-- Below stand the rules: views that are worked out once, when the tables have been loaded.

-- One figure for each place, indicator and year. The written rule: of several sources, the one that covers
-- the most regions for that indicator and year; then the one published last; then by name.
CREATE VIEW figures AS
WITH covered AS (
	SELECT o.*, coalesce(regexp_extract(s.published, '^[0-9].*'), '') AS published,
		count(*) FILTER (p.level = 'region') OVER (PARTITION BY o.indicator, o.year, o.source) AS regions,
		count(*) OVER (PARTITION BY o.place, o.indicator, o.year) AS sources,
		(max(o.value) OVER (PARTITION BY o.place, o.indicator, o.year)) > (min(o.value) OVER (PARTITION BY o.place, o.indicator, o.year)) AS disputed
	FROM observations o JOIN sources s USING (source) JOIN places p USING (place)
)
SELECT place, indicator, year, value, source, note, sources, disputed
FROM covered
QUALIFY row_number() OVER (PARTITION BY place, indicator, year ORDER BY regions DESC, published DESC, source) = 1;

-- The indicator-years that a map can show: those with a figure for at least six of the twelve regions.
CREATE VIEW mappable AS
SELECT indicator, year, count(*) AS regions
FROM figures JOIN places USING (place)
WHERE level = 'region'
GROUP BY indicator, year HAVING count(*) >= 6;

-- Where the twelve regions stand on the indicators that speak for each theme: the latest year that covers
-- all twelve, or else the latest that a map can show. A theme without such a year has no row.
CREATE VIEW standings AS
WITH chosen AS (
	SELECT indicator, year FROM mappable WHERE year <> 'n.d.'
	QUALIFY row_number() OVER (PARTITION BY indicator ORDER BY regions = 12 DESC, year DESC) = 1
)
SELECT i.theme, i.headline, i.indicator, c.year, p.place, f.value
FROM chosen c JOIN indicators i USING (indicator) CROSS JOIN places p
	LEFT JOIN figures f ON f.indicator = c.indicator AND f.year = c.year AND f.place = p.place
WHERE i.headline IS NOT NULL AND p.level = 'region';
