-- The atlas's tables. A CSV file of the same name in this folder holds each one's rows, in the same order of
-- columns; an empty cell is NULL. README.md says how to add to them. What a table or a column holds is said by
-- COMMENT, so that it stands in the database and in datapackage.json too; of a text in three languages only the
-- French column has one, and a column that refers to another table may have none.

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
COMMENT ON TABLE places IS 'Morocco, its 12 regions, its 75 provinces and prefectures, and the groups of regions that some publishers give one figure for.';
COMMENT ON COLUMN places.place IS 'Code: MA for the country, MA-01 to MA-12 (ISO 3166-2) for its regions, MA- and letters for provinces and groups';
COMMENT ON COLUMN places.level IS 'Kind of place; a group is never painted on a map';
COMMENT ON COLUMN places.parent IS 'The place above: a province''s region, a region''s country. Not a foreign key, because DuckDB cannot fill a table that refers to itself in one statement; `npm run data` checks it';
COMMENT ON COLUMN places.name_fr IS 'Name';
COMMENT ON COLUMN places.name_zgh IS 'Name in Tamazight, where it is known';

CREATE TABLE group_members (
	group_place VARCHAR NOT NULL REFERENCES places (place),
	member VARCHAR NOT NULL REFERENCES places (place),
	PRIMARY KEY (group_place, member)
);
COMMENT ON TABLE group_members IS 'The regions that a group stands for.';
COMMENT ON COLUMN group_members.group_place IS 'A place of the level group';
COMMENT ON COLUMN group_members.member IS 'A region of the group';

CREATE TABLE tables (
	table_name VARCHAR PRIMARY KEY,
	position INTEGER NOT NULL UNIQUE CHECK (position > 0),
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL,
	description_fr VARCHAR NOT NULL,
	description_ar VARCHAR NOT NULL,
	description_en VARCHAR NOT NULL
);
COMMENT ON TABLE tables IS 'The tables themselves, as the data page lists them.';
COMMENT ON COLUMN tables.table_name IS 'Name in schema.sql and of the CSV file';
COMMENT ON COLUMN tables.position IS 'Order on the page';
COMMENT ON COLUMN tables.name_fr IS 'Name';
COMMENT ON COLUMN tables.description_fr IS 'What the table holds';

CREATE TABLE themes (
	theme VARCHAR PRIMARY KEY,
	position INTEGER NOT NULL UNIQUE CHECK (position > 0),
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL
);
COMMENT ON TABLE themes IS 'The vocabulary that figures and consultation outcomes share.';
COMMENT ON COLUMN themes.theme IS 'Code';
COMMENT ON COLUMN themes.position IS 'Order on the pages';
COMMENT ON COLUMN themes.name_fr IS 'Name';

CREATE TABLE units (
	unit VARCHAR PRIMARY KEY,
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL,
	symbol_fr VARCHAR NOT NULL,
	symbol_ar VARCHAR NOT NULL,
	symbol_en VARCHAR NOT NULL
);
COMMENT ON TABLE units IS 'The units of the indicators.';
COMMENT ON COLUMN units.unit IS 'Code';
COMMENT ON COLUMN units.name_fr IS 'What one counts, as in 154,979 establishments';
COMMENT ON COLUMN units.symbol_fr IS 'What stands behind a number';

CREATE TABLE indicators (
	indicator VARCHAR PRIMARY KEY CHECK (regexp_full_match(indicator, '[a-z][a-z0-9_]*')),
	theme VARCHAR NOT NULL REFERENCES themes (theme),
	unit VARCHAR NOT NULL REFERENCES units (unit),
	direction VARCHAR NOT NULL CHECK (direction IN ('higher', 'lower', 'neutral')),
	decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
	headline INTEGER CHECK (headline > 0),
	additive BOOLEAN NOT NULL,
	rebased_after INTEGER CHECK (rebased_after BETWEEN 1990 AND 2099),
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL,
	definition_fr VARCHAR NOT NULL,
	definition_ar VARCHAR NOT NULL,
	definition_en VARCHAR NOT NULL,
	UNIQUE (theme, headline)
);
COMMENT ON TABLE indicators IS 'What is measured.';
COMMENT ON COLUMN indicators.indicator IS 'Code: small letters, digits and underscores';
COMMENT ON COLUMN indicators.theme IS 'The theme that it speaks for';
COMMENT ON COLUMN indicators.unit IS 'The unit of its figures';
COMMENT ON COLUMN indicators.direction IS 'Whether a higher or a lower value is better, or neither';
COMMENT ON COLUMN indicators.decimals IS 'Most decimals that its sources give';
COMMENT ON COLUMN indicators.headline IS 'Its place among those that speak for its theme in the strips; empty if it does not';
COMMENT ON COLUMN indicators.additive IS 'Whether the figures of the places below a place add up to its own; `npm run data` checks the sums';
COMMENT ON COLUMN indicators.rebased_after IS 'The last year of the old base, where the series changes its base; empty if it does not';
COMMENT ON COLUMN indicators.name_fr IS 'Name';
COMMENT ON COLUMN indicators.definition_fr IS 'Definition';

CREATE TABLE sources (
	source VARCHAR PRIMARY KEY,
	kind VARCHAR NOT NULL CHECK (kind IN ('figures', 'consultations', 'places')),
	title VARCHAR NOT NULL,
	publisher VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	published VARCHAR,
	quote VARCHAR
);
COMMENT ON TABLE sources IS 'Where figures, outcomes and names come from.';
COMMENT ON COLUMN sources.source IS 'Code';
COMMENT ON COLUMN sources.kind IS 'What it carries';
COMMENT ON COLUMN sources.title IS 'Title, as published';
COMMENT ON COLUMN sources.publisher IS 'Publisher';
COMMENT ON COLUMN sources.address IS 'A web address, or the file and commit of a public repository';
COMMENT ON COLUMN sources.published IS 'Date of publication as far as it is known: a day, a month, a year, or words';
COMMENT ON COLUMN sources.quote IS 'The words that carry the figure or the statement';

CREATE TABLE notes (
	note VARCHAR PRIMARY KEY,
	text_fr VARCHAR NOT NULL,
	text_ar VARCHAR NOT NULL,
	text_en VARCHAR NOT NULL,
	source VARCHAR REFERENCES sources (source)
);
COMMENT ON TABLE notes IS 'What a reader must know of a figure: partial, rounded, computed, disputed.';
COMMENT ON COLUMN notes.note IS 'Code';
COMMENT ON COLUMN notes.text_fr IS 'The note';
COMMENT ON COLUMN notes.source IS 'Another source that the note speaks of';

CREATE TABLE observations (
	place VARCHAR NOT NULL REFERENCES places (place),
	indicator VARCHAR NOT NULL REFERENCES indicators (indicator),
	year VARCHAR NOT NULL CHECK (year = 'n.d.' OR regexp_full_match(year, '(19|20)[0-9][0-9]')),
	value DOUBLE NOT NULL CHECK (isfinite(value)),
	source VARCHAR NOT NULL REFERENCES sources (source),
	note VARCHAR REFERENCES notes (note),
	PRIMARY KEY (place, indicator, year, source)
);
COMMENT ON TABLE observations IS 'Every figure of every source. The view figures prefers one of several for the same place, indicator and year.';
COMMENT ON COLUMN observations.place IS 'Where';
COMMENT ON COLUMN observations.indicator IS 'What';
COMMENT ON COLUMN observations.year IS 'The year, or n.d. where the source gives none';
COMMENT ON COLUMN observations.value IS 'The figure as published, in the indicator''s unit';
COMMENT ON COLUMN observations.source IS 'The source that carries it';
COMMENT ON COLUMN observations.note IS 'What a reader must know of it';

CREATE TABLE sum_differences (
	place VARCHAR NOT NULL REFERENCES places (place),
	indicator VARCHAR NOT NULL REFERENCES indicators (indicator),
	year VARCHAR NOT NULL CHECK (year = 'n.d.' OR regexp_full_match(year, '(19|20)[0-9][0-9]')),
	source VARCHAR NOT NULL REFERENCES sources (source),
	difference DOUBLE NOT NULL CHECK (difference <> 0 AND isfinite(difference)),
	note VARCHAR NOT NULL REFERENCES notes (note),
	PRIMARY KEY (place, indicator, year, source)
);
COMMENT ON TABLE sum_differences IS 'Where the figures of the places below a place do not add up to its own: the publisher''s rounding or gaps, kept as published. `npm run data` asks for exactly these.';
COMMENT ON COLUMN sum_differences.place IS 'The place above';
COMMENT ON COLUMN sum_differences.indicator IS 'What';
COMMENT ON COLUMN sum_differences.year IS 'The year of the figures';
COMMENT ON COLUMN sum_differences.source IS 'The source of both';
COMMENT ON COLUMN sum_differences.difference IS 'Sum of the places below minus the figure of the place';
COMMENT ON COLUMN sum_differences.note IS 'Why, as far as it is known';

CREATE TABLE releases (
	release VARCHAR PRIMARY KEY CHECK (regexp_full_match(release, '[0-9]{4}\.[0-9]{2}\.[0-9]{2}(\.[0-9]+)?')),
	date DATE NOT NULL,
	note_fr VARCHAR NOT NULL,
	note_ar VARCHAR NOT NULL,
	note_en VARCHAR NOT NULL
);
COMMENT ON TABLE releases IS 'The states of the data that were published, the first one first.';
COMMENT ON COLUMN releases.release IS 'Name: its day, with a number if it is not the first of that day';
COMMENT ON COLUMN releases.date IS 'The day, YYYY-MM-DD';
COMMENT ON COLUMN releases.note_fr IS 'What a reader would notice';

CREATE TABLE revisions (
	release VARCHAR NOT NULL REFERENCES releases (release),
	place VARCHAR NOT NULL REFERENCES places (place),
	indicator VARCHAR NOT NULL REFERENCES indicators (indicator),
	year VARCHAR NOT NULL CHECK (year = 'n.d.' OR regexp_full_match(year, '(19|20)[0-9][0-9]')),
	source VARCHAR NOT NULL REFERENCES sources (source),
	change VARCHAR NOT NULL CHECK (change IN ('added', 'corrected', 'withdrawn')),
	before DOUBLE,
	after DOUBLE,
	PRIMARY KEY (release, place, indicator, year, source),
	CHECK ((change = 'added') = (before IS NULL)),
	CHECK ((change = 'withdrawn') = (after IS NULL))
);
COMMENT ON TABLE revisions IS 'What each release changed of the figures of the one before it; views frozen at an earlier release are drawn from it.';
COMMENT ON COLUMN revisions.release IS 'The release that changed it';
COMMENT ON COLUMN revisions.place IS 'Where';
COMMENT ON COLUMN revisions.indicator IS 'What';
COMMENT ON COLUMN revisions.year IS 'The year of the figure';
COMMENT ON COLUMN revisions.source IS 'The source that carries it';
COMMENT ON COLUMN revisions.change IS 'Whether the figure is new, another, or gone';
COMMENT ON COLUMN revisions.before IS 'The figure before; empty if it is new';
COMMENT ON COLUMN revisions.after IS 'The figure since; empty if it is gone';

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
COMMENT ON TABLE meetings IS 'The consultation meetings of the tour, one row a region.';
COMMENT ON COLUMN meetings.place IS 'The region';
COMMENT ON COLUMN meetings.date IS 'The day, YYYY-MM-DD; empty if unknown';
COMMENT ON COLUMN meetings.date_basis IS 'How the date is known';
COMMENT ON COLUMN meetings.status IS 'Whether a meeting was found';
COMMENT ON COLUMN meetings.city_fr IS 'City';
COMMENT ON COLUMN meetings.chair_fr IS 'Who chaired';
COMMENT ON COLUMN meetings.attendees_fr IS 'Who attended, as reported';
COMMENT ON COLUMN meetings.note_fr IS 'What a reader must know';

CREATE TABLE meeting_sources (
	place VARCHAR NOT NULL REFERENCES meetings (place),
	source VARCHAR NOT NULL REFERENCES sources (source),
	PRIMARY KEY (place, source)
);
COMMENT ON TABLE meeting_sources IS 'The sources of each meeting.';
COMMENT ON COLUMN meeting_sources.place IS 'The meeting''s region';
COMMENT ON COLUMN meeting_sources.source IS 'A source of it';

CREATE TABLE sectors (
	sector VARCHAR PRIMARY KEY,
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL
);
COMMENT ON TABLE sectors IS 'The sectors of the outcomes.';
COMMENT ON COLUMN sectors.sector IS 'Code';
COMMENT ON COLUMN sectors.name_fr IS 'Name';

CREATE TABLE speaker_roles (
	role VARCHAR PRIMARY KEY CHECK (regexp_full_match(role, '[a-z]+')),
	position INTEGER NOT NULL UNIQUE CHECK (position > 0),
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL
);
COMMENT ON TABLE speaker_roles IS 'The kinds of speakers of the outcomes.';
COMMENT ON COLUMN speaker_roles.role IS 'Code';
COMMENT ON COLUMN speaker_roles.position IS 'The order in which pages list them';
COMMENT ON COLUMN speaker_roles.name_fr IS 'Name';

CREATE TABLE outcomes (
	outcome VARCHAR PRIMARY KEY,
	place VARCHAR NOT NULL REFERENCES places (place),
	scope VARCHAR NOT NULL CHECK (scope IN ('meeting', 'meeting-side', 'follow-up', 'national', 'context')),
	theme VARCHAR NOT NULL REFERENCES themes (theme),
	kind VARCHAR NOT NULL CHECK (kind IN ('potential', 'need', 'proposal', 'constraint', 'commitment')),
	role VARCHAR NOT NULL REFERENCES speaker_roles (role),
	speaker_fr VARCHAR NOT NULL,
	speaker_ar VARCHAR NOT NULL,
	speaker_en VARCHAR NOT NULL,
	summary_fr VARCHAR NOT NULL,
	summary_ar VARCHAR NOT NULL,
	summary_en VARCHAR NOT NULL,
	source VARCHAR NOT NULL REFERENCES sources (source),
	position INTEGER NOT NULL UNIQUE CHECK (position > 0)
);
COMMENT ON TABLE outcomes IS 'What the consultations said: potentials, needs, proposals, constraints, commitments.';
COMMENT ON COLUMN outcomes.outcome IS 'Code';
COMMENT ON COLUMN outcomes.place IS 'The region, or MA for national statements';
COMMENT ON COLUMN outcomes.scope IS 'Only rows of the scope meeting are outcomes of the tour';
COMMENT ON COLUMN outcomes.theme IS 'The theme that it speaks of';
COMMENT ON COLUMN outcomes.kind IS 'Kind of outcome';
COMMENT ON COLUMN outcomes.role IS 'The kind of speaker';
COMMENT ON COLUMN outcomes.speaker_fr IS 'Who said it';
COMMENT ON COLUMN outcomes.summary_fr IS 'What was said, in the atlas''s words';
COMMENT ON COLUMN outcomes.source IS 'The source that reports it';
COMMENT ON COLUMN outcomes.position IS 'The order in which pages list them';

CREATE TABLE outcome_sectors (
	outcome VARCHAR NOT NULL REFERENCES outcomes (outcome),
	sector VARCHAR NOT NULL REFERENCES sectors (sector),
	PRIMARY KEY (outcome, sector)
);
COMMENT ON TABLE outcome_sectors IS 'The sectors that each outcome speaks of.';
COMMENT ON COLUMN outcome_sectors.outcome IS 'The outcome';
COMMENT ON COLUMN outcome_sectors.sector IS 'A sector of it';

CREATE TABLE outcome_indicators (
	outcome VARCHAR NOT NULL REFERENCES outcomes (outcome),
	indicator VARCHAR NOT NULL REFERENCES indicators (indicator),
	PRIMARY KEY (outcome, indicator)
);
COMMENT ON TABLE outcome_indicators IS 'The indicators to read beside an outcome: the outcome names what the indicator measures (jobs that are asked for: unemployment too). The atlas''s own reading; no source makes it.';
COMMENT ON COLUMN outcome_indicators.outcome IS 'The outcome';
COMMENT ON COLUMN outcome_indicators.indicator IS 'An indicator that measures what it names';

CREATE TABLE commitment_figures (
	outcome VARCHAR NOT NULL REFERENCES outcomes (outcome),
	position INTEGER NOT NULL CHECK (position > 0),
	quantity VARCHAR NOT NULL CHECK (quantity IN ('investment', 'area', 'jobs', 'zones', 'share')),
	value DOUBLE NOT NULL CHECK (value > 0),
	approximate BOOLEAN NOT NULL,
	unit VARCHAR NOT NULL REFERENCES units (unit),
	subject_fr VARCHAR,
	subject_ar VARCHAR,
	subject_en VARCHAR,
	PRIMARY KEY (outcome, position),
	CHECK (CASE quantity WHEN 'investment' THEN unit IN ('mad', 'million_mad', 'billion_mad') WHEN 'area' THEN unit = 'ha' WHEN 'share' THEN unit = 'percent' ELSE unit = quantity END)
);
COMMENT ON TABLE commitment_figures IS 'The figures of the commitments, as reported: what was announced or agreed, not what was done.';
COMMENT ON COLUMN commitment_figures.outcome IS 'An outcome of the kind commitment; its source reports the figure';
COMMENT ON COLUMN commitment_figures.position IS 'The order in which pages list those of an outcome';
COMMENT ON COLUMN commitment_figures.quantity IS 'What is counted';
COMMENT ON COLUMN commitment_figures.value IS 'The figure, in its unit';
COMMENT ON COLUMN commitment_figures.approximate IS 'Whether the words beside it say about';
COMMENT ON COLUMN commitment_figures.unit IS 'Its unit';
COMMENT ON COLUMN commitment_figures.subject_fr IS 'Of what: a zone, who pays, by whom it is expected; empty if the outcome has but one';

CREATE TABLE commitment_states (
	outcome VARCHAR NOT NULL REFERENCES outcomes (outcome),
	position INTEGER NOT NULL CHECK (position > 0),
	state VARCHAR NOT NULL CHECK (state IN ('announced', 'approved', 'signed', 'funded', 'opened')),
	date VARCHAR CHECK (regexp_full_match(date, '(19|20)[0-9][0-9](-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?')),
	note_fr VARCHAR NOT NULL,
	note_ar VARCHAR NOT NULL,
	note_en VARCHAR NOT NULL,
	source VARCHAR NOT NULL REFERENCES sources (source),
	PRIMARY KEY (outcome, position)
);
COMMENT ON TABLE commitment_states IS 'What became of each commitment, as sources report it; a state that no source reports is not there.';
COMMENT ON COLUMN commitment_states.outcome IS 'An outcome of the kind commitment';
COMMENT ON COLUMN commitment_states.position IS 'The order of an outcome''s states: 1, 2…, by date; the last one is where it stands';
COMMENT ON COLUMN commitment_states.state IS 'What was done';
COMMENT ON COLUMN commitment_states.date IS 'When, as precisely as a source says: a year, a month or a day; empty if unknown';
COMMENT ON COLUMN commitment_states.note_fr IS 'What the source says of it, in the atlas''s words';
COMMENT ON COLUMN commitment_states.source IS 'The source that reports it';

CREATE TABLE translations (
	table_name VARCHAR NOT NULL,
	column_name VARCHAR NOT NULL,
	language VARCHAR NOT NULL CHECK (language IN ('fr', 'ar', 'en', 'zgh')),
	origin VARCHAR NOT NULL CHECK (origin IN ('source', 'atlas')),
	review VARCHAR NOT NULL CHECK (review IN ('pending', 'done')),
	PRIMARY KEY (table_name, column_name, language)
);
COMMENT ON TABLE translations IS 'Who wrote the texts of a table in a language, and whether a native reader has read them.';
COMMENT ON COLUMN translations.table_name IS 'The table';
COMMENT ON COLUMN translations.column_name IS 'The column of texts, without its language';
COMMENT ON COLUMN translations.language IS 'The language';
COMMENT ON COLUMN translations.origin IS 'Whether a source or the atlas wrote them';
COMMENT ON COLUMN translations.review IS 'Whether a native reader has reviewed them';

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
COMMENT ON TABLE milestones IS 'What happened around the strategy, besides the meetings.';
COMMENT ON COLUMN milestones.milestone IS 'Code';
COMMENT ON COLUMN milestones.date IS 'A year, a month or a day; empty if unknown';
COMMENT ON COLUMN milestones.place IS 'Where, or MA for the country';
COMMENT ON COLUMN milestones.summary_fr IS 'What happened, in the atlas''s words';
COMMENT ON COLUMN milestones.source IS 'The source that reports it';
COMMENT ON COLUMN milestones.position IS 'The order in which pages list them: by date, those without one last';

CREATE TABLE site_kinds (
	kind VARCHAR PRIMARY KEY,
	name_fr VARCHAR NOT NULL,
	name_ar VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL
);
COMMENT ON TABLE site_kinds IS 'The kinds of industrial sites.';
COMMENT ON COLUMN site_kinds.kind IS 'Code';
COMMENT ON COLUMN site_kinds.name_fr IS 'Name';

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
COMMENT ON TABLE industrial_sites IS 'Industrial zones and large plants: those that were found, not all.';
COMMENT ON COLUMN industrial_sites.site IS 'Code';
COMMENT ON COLUMN industrial_sites.name IS 'Name as published';
COMMENT ON COLUMN industrial_sites.place IS 'Region or province';
COMMENT ON COLUMN industrial_sites.kind IS 'Kind of site';
COMMENT ON COLUMN industrial_sites.status IS 'What was said when the source was written; empty if nothing was';
COMMENT ON COLUMN industrial_sites.area_ha IS 'Area in hectares';
COMMENT ON COLUMN industrial_sites.year IS 'Year of creation, or else the one that the source speaks of';
COMMENT ON COLUMN industrial_sites.lat IS 'Latitude in degrees (WGS 84): a pin on a map, not a survey';
COMMENT ON COLUMN industrial_sites.lon IS 'Longitude in degrees (WGS 84): a pin on a map, not a survey';
COMMENT ON COLUMN industrial_sites.note_fr IS 'What a reader must know';
COMMENT ON COLUMN industrial_sites.source IS 'The source';

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
COMMENT ON TABLE power_plants IS 'Power plants. A note says which plant is there twice.';
COMMENT ON COLUMN power_plants.plant IS 'Number in the source';
COMMENT ON COLUMN power_plants.name IS 'Name as in the source';
COMMENT ON COLUMN power_plants.fuel IS 'Main fuel';
COMMENT ON COLUMN power_plants.mw IS 'Capacity in megawatts';
COMMENT ON COLUMN power_plants.year IS 'Year of commissioning, or expected';
COMMENT ON COLUMN power_plants.status IS 'Status in the source';
COMMENT ON COLUMN power_plants.lat IS 'Latitude in degrees (WGS 84): a pin on a map, not a survey';
COMMENT ON COLUMN power_plants.lon IS 'Longitude in degrees (WGS 84): a pin on a map, not a survey';
COMMENT ON COLUMN power_plants.place IS 'The region; empty if it is not known';
COMMENT ON COLUMN power_plants.note_fr IS 'What a reader must know';
COMMENT ON COLUMN power_plants.source IS 'The source';

CREATE TABLE transport_sites (
	site VARCHAR PRIMARY KEY CHECK (regexp_full_match(site, '(port|airport)-[a-z0-9]+')),
	name VARCHAR NOT NULL,
	kind VARCHAR NOT NULL CHECK (kind IN ('port', 'airport')),
	place VARCHAR REFERENCES places (place),
	lat DOUBLE NOT NULL CHECK (lat BETWEEN 20 AND 37),
	lon DOUBLE NOT NULL CHECK (lon BETWEEN -18 AND 0),
	code VARCHAR UNIQUE CHECK (regexp_full_match(code, '[A-Z]{3}|[A-Z]{2} [A-Z2-9]{3}')),
	note_fr VARCHAR,
	note_ar VARCHAR,
	note_en VARCHAR,
	source VARCHAR NOT NULL REFERENCES sources (source),
	CHECK (starts_with(site, kind))
);
COMMENT ON TABLE transport_sites IS 'Seaports, and airports with scheduled flights, as one source of each lists them.';
COMMENT ON COLUMN transport_sites.site IS 'Kind, and the number or name of the row in the source: a port''s number in the World Port Index, an airport''s ident';
COMMENT ON COLUMN transport_sites.name IS 'Name as in the source';
COMMENT ON COLUMN transport_sites.kind IS 'Kind of site';
COMMENT ON COLUMN transport_sites.place IS 'The region whose shape holds the point, or lies within a minute of arc (1.9 km) of a port''s; empty if none does';
COMMENT ON COLUMN transport_sites.lat IS 'Latitude in degrees (WGS 84), as in the source';
COMMENT ON COLUMN transport_sites.lon IS 'Longitude in degrees (WGS 84), as in the source';
COMMENT ON COLUMN transport_sites.code IS 'UN/LOCODE of a port, IATA code of an airport, as in the source';
COMMENT ON COLUMN transport_sites.note_fr IS 'What a reader must know';
COMMENT ON COLUMN transport_sites.source IS 'The source';

CREATE TABLE index_components (
	component VARCHAR PRIMARY KEY CHECK (regexp_full_match(component, '[a-z][a-z0-9_]*')),
	indicator VARCHAR NOT NULL UNIQUE REFERENCES indicators (indicator),
	pillar VARCHAR NOT NULL REFERENCES themes (theme) CHECK (pillar IN ('RH', 'RDI', 'COMP', 'DURA', 'ZONE', 'LOGI', 'INV', 'RESS')),
	year VARCHAR NOT NULL CHECK (regexp_full_match(year, '(19|20)[0-9][0-9]')),
	per VARCHAR CHECK (per IN ('population', 'population_share')),
	inhabitants INTEGER CHECK (inhabitants > 0),
	per_year VARCHAR CHECK (regexp_full_match(per_year, '(19|20)[0-9][0-9]')),
	unit VARCHAR NOT NULL REFERENCES units (unit),
	position INTEGER NOT NULL UNIQUE CHECK (position > 0),
	note_fr VARCHAR NOT NULL,
	note_ar VARCHAR NOT NULL,
	note_en VARCHAR NOT NULL,
	CHECK ((per IS NULL) = (per_year IS NULL)),
	CHECK ((per IS NOT DISTINCT FROM 'population') = (inhabitants IS NOT NULL))
);
COMMENT ON TABLE index_components IS 'The indicators that the index of potential counts, each comparable between regions whatever their size.';
COMMENT ON COLUMN index_components.component IS 'Code';
COMMENT ON COLUMN index_components.indicator IS 'What is measured; none is counted twice';
COMMENT ON COLUMN index_components.pillar IS 'The theme that it counts for: one of the strategy''s four axes, or of what the regions added';
COMMENT ON COLUMN index_components.year IS 'The year of its figures';
COMMENT ON COLUMN index_components.per IS 'What its figures are divided by: the legal population, or the region''s share of the country''s (of a share of the country: 100 is the country''s own); empty if by nothing';
COMMENT ON COLUMN index_components.inhabitants IS 'For how many inhabitants, if divided by the population';
COMMENT ON COLUMN index_components.per_year IS 'The year of that population';
COMMENT ON COLUMN index_components.unit IS 'The unit of its values, once divided';
COMMENT ON COLUMN index_components.position IS 'The order in which pages list them';
COMMENT ON COLUMN index_components.note_fr IS 'Why it counts and how it is read';

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

-- What the index of potential counts: for each component, the regions' and the country's value, divided where its
-- component says so (`divisor`), beside the figure as published. The country's share of itself is 100 per cent.
CREATE VIEW index_values AS
SELECT component, place, figure / coalesce(divisor, 1) AS value, figure, divisor, source, note, disputed, per_source
FROM (
	SELECT c.component, p.place, f.source, f.note, f.disputed, h.source AS per_source,
		CASE WHEN c.per = 'population_share' AND p.level = 'country' THEN 100 ELSE f.value END AS figure,
		CASE c.per WHEN 'population' THEN h.value / c.inhabitants
			WHEN 'population_share' THEN h.value / whole.value END AS divisor
	FROM index_components c CROSS JOIN places p
		LEFT JOIN figures f ON f.indicator = c.indicator AND f.year = c.year AND f.place = p.place
		LEFT JOIN figures h ON h.indicator = 'population' AND h.year = c.per_year AND h.place = p.place
		LEFT JOIN figures whole ON whole.indicator = 'population' AND whole.year = c.per_year AND whole.place = 'MA'
	WHERE p.level IN ('region', 'country')
);
