-- Spans are UTF-16 code units, half-open, into articles.text.
-- A date is the first day that it may mean; its precision (day, month, year) stands beside it.

CREATE TABLE articles (
    id VARCHAR PRIMARY KEY,
    url VARCHAR,
    outlet VARCHAR,
    title VARCHAR,
    byline VARCHAR,
    published DATE,
    published_precision VARCHAR,
    published_basis VARCHAR,
    language VARCHAR,
    text VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    credits STRUCT(name VARCHAR, kind VARCHAR, text VARCHAR)[] NOT NULL
);

CREATE TABLE mentions (
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    code VARCHAR NOT NULL,
    sector VARCHAR,
    name VARCHAR,
    role VARCHAR,
    basis VARCHAR NOT NULL
);

CREATE TABLE statements (
    id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    speaker_text VARCHAR NOT NULL,
    speaker_start INTEGER NOT NULL,
    speaker_end INTEGER NOT NULL,
    speaker_code VARCHAR,
    speaker_sector VARCHAR,
    speaker_name VARCHAR,
    speaker_role VARCHAR,
    cue_text VARCHAR NOT NULL,
    cue_start INTEGER NOT NULL,
    cue_end INTEGER NOT NULL,
    content_text VARCHAR NOT NULL,
    content_start INTEGER NOT NULL,
    content_end INTEGER NOT NULL,
    continued STRUCT(text VARCHAR, span_start INTEGER, span_end INTEGER)[] NOT NULL,
    direct BOOLEAN NOT NULL,
    via VARCHAR,
    addressee_text VARCHAR,
    addressee_start INTEGER,
    addressee_end INTEGER,
    addressee_code VARCHAR,
    addressee_sector VARCHAR,
    addressee_name VARCHAR,
    addressee_role VARCHAR,
    date DATE,
    date_precision VARCHAR
);

CREATE TABLE events (
    id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    type VARCHAR NOT NULL,
    mode VARCHAR,
    contexts VARCHAR[] NOT NULL,
    quad INTEGER NOT NULL,
    cameo VARCHAR,
    goldstein DOUBLE,
    source STRUCT(
        text VARCHAR, span_start INTEGER, span_end INTEGER,
        code VARCHAR, sector VARCHAR, name VARCHAR, role VARCHAR)[] NOT NULL,
    target STRUCT(
        text VARCHAR, span_start INTEGER, span_end INTEGER,
        code VARCHAR, sector VARCHAR, name VARCHAR, role VARCHAR)[] NOT NULL,
    trigger_text VARCHAR NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    status VARCHAR NOT NULL,
    reported_by VARCHAR,
    date DATE,
    date_precision VARCHAR,
    place_name VARCHAR,
    place_country VARCHAR,
    place_lat DOUBLE,
    place_lon DOUBLE,
    place_geonames_id BIGINT,
    confidence DOUBLE NOT NULL,
    basis VARCHAR NOT NULL
);

-- One row per event, side and party.
CREATE VIEW participants AS
SELECT id AS event_id, article_id, 'source' AS side,
       generate_subscripts(source, 1) - 1 AS position, unnest(source, recursive := true)
FROM events
UNION ALL
SELECT id AS event_id, article_id, 'target' AS side,
       generate_subscripts(target, 1) - 1 AS position, unnest(target, recursive := true)
FROM events;

-- When each event and statement was: its own date, else the day its article was published.
CREATE VIEW event_dates AS
SELECT e.id AS event_id, e.article_id,
       coalesce(e.date, a.published) AS first_day,
       CASE WHEN e.date IS NULL THEN a.published_precision ELSE e.date_precision END AS precision,
       CASE precision WHEN 'day' THEN first_day
                      WHEN 'month' THEN last_day(first_day)
                      WHEN 'year' THEN make_date(year(first_day), 12, 31) END AS last_day,
       CASE WHEN e.date IS NOT NULL THEN 'own' WHEN a.published IS NOT NULL THEN 'published' END AS date_basis,
       a.outlet
FROM events e JOIN articles a ON a.id = e.article_id;

CREATE VIEW statement_dates AS
SELECT s.id AS statement_id, s.article_id,
       coalesce(s.date, a.published) AS first_day,
       CASE WHEN s.date IS NULL THEN a.published_precision ELSE s.date_precision END AS precision,
       CASE precision WHEN 'day' THEN first_day
                      WHEN 'month' THEN last_day(first_day)
                      WHEN 'year' THEN make_date(year(first_day), 12, 31) END AS last_day,
       CASE WHEN s.date IS NOT NULL THEN 'own' WHEN a.published IS NOT NULL THEN 'published' END AS date_basis,
       a.outlet
FROM statements s JOIN articles a ON a.id = s.article_id;

-- Which actors an article names, in whatever part.
CREATE VIEW article_actors AS
SELECT article_id, code FROM mentions
UNION
SELECT article_id, code FROM participants WHERE code IS NOT NULL
UNION
SELECT article_id, speaker_code FROM statements WHERE speaker_code IS NOT NULL
UNION
SELECT article_id, addressee_code FROM statements WHERE addressee_code IS NOT NULL;

-- One row per event and unordered pair of actors (a < b) that it joins: a to b, b to a, or both together
-- where the event has several sources and no target.
CREATE VIEW event_pairs AS
SELECT event_id, a, b, bool_or(way = 'ab') AS ab, bool_or(way = 'ba') AS ba, bool_or(way = 'mutual') AS mutual
FROM (
    SELECT s.event_id, least(s.code, t.code) AS a, greatest(s.code, t.code) AS b,
           CASE WHEN s.code < t.code THEN 'ab' ELSE 'ba' END AS way
    FROM participants s JOIN participants t ON t.event_id = s.event_id
    WHERE s.side = 'source' AND t.side = 'target' AND s.code <> t.code
    UNION ALL
    SELECT s.event_id, s.code, t.code, 'mutual'
    FROM participants s JOIN participants t ON t.event_id = s.event_id
    WHERE s.side = 'source' AND t.side = 'source' AND s.code < t.code
      AND s.event_id NOT IN (SELECT event_id FROM participants WHERE side = 'target')
)
GROUP BY event_id, a, b;

-- One row per statement and pair of its speaker with another actor that the article names.
CREATE VIEW statement_pairs AS
SELECT s.id AS statement_id, least(s.speaker_code, n.code) AS a, greatest(s.speaker_code, n.code) AS b
FROM statements s JOIN article_actors n ON n.article_id = s.article_id
WHERE s.speaker_code <> n.code;

-- A pair of actors over time: what happened or went on between them, and what either side said.
CREATE VIEW relations AS
SELECT a, b, first_day AS date, precision,
       count(*) FILTER (ab AND quad = 1) AS ab_1,
       count(*) FILTER (ab AND quad = 2) AS ab_2,
       count(*) FILTER (ab AND quad = 3) AS ab_3,
       count(*) FILTER (ab AND quad = 4) AS ab_4,
       count(*) FILTER (ba AND quad = 1) AS ba_1,
       count(*) FILTER (ba AND quad = 2) AS ba_2,
       count(*) FILTER (ba AND quad = 3) AS ba_3,
       count(*) FILTER (ba AND quad = 4) AS ba_4,
       count(*) FILTER (mutual AND quad = 1) AS mutual_1,
       count(*) FILTER (mutual AND quad = 2) AS mutual_2,
       count(*) FILTER (mutual AND quad = 3) AS mutual_3,
       count(*) FILTER (mutual AND quad = 4) AS mutual_4,
       -- decimal, because a sum of doubles would depend on the order of adding
       coalesce(sum(try_cast(goldstein AS DECIMAL(18, 6))), 0) AS net_goldstein,
       count(*) FILTER (quad IS NULL) AS statements,
       count(DISTINCT outlet) AS sources
FROM (
    SELECT p.a, p.b, d.first_day, d.precision, d.outlet, p.ab, p.ba, p.mutual, e.quad, e.goldstein
    FROM event_pairs p JOIN events e ON e.id = p.event_id JOIN event_dates d ON d.event_id = p.event_id
    WHERE e.status IN ('happened', 'ongoing') AND d.first_day IS NOT NULL
    UNION ALL
    SELECT p.a, p.b, d.first_day, d.precision, d.outlet, false, false, false, NULL, NULL
    FROM statement_pairs p JOIN statement_dates d ON d.statement_id = p.statement_id
    WHERE d.first_day IS NOT NULL
)
GROUP BY a, b, first_day, precision;
