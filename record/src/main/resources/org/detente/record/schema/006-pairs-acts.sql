-- What a relation is asked for is kept beside the rows, so that a dossier need not read all of them. The rows of some articles are
-- made again from the views touched_… after their identifiers were written to touched, which is empty between transactions.
CREATE TABLE touched (article_id VARCHAR NOT NULL);

DROP VIEW relations;
DROP VIEW statement_pairs;
DROP VIEW event_pairs;

-- One row per event and unordered pair of actors (a < b) that it joins: a to b, b to a, or both together where the event has
-- several sources and no target. With the event's day, and what it belongs to: act_id is its story event, text_id what its article
-- shares with its copies; an event, and an article, that is not grouped yet is alone.
CREATE TABLE event_pairs (
    event_id VARCHAR NOT NULL,
    a VARCHAR NOT NULL,
    b VARCHAR NOT NULL,
    ab BOOLEAN NOT NULL,
    ba BOOLEAN NOT NULL,
    mutual BOOLEAN NOT NULL,
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    act_id VARCHAR NOT NULL,
    text_id VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL,
    quad INTEGER NOT NULL,
    goldstein DOUBLE,
    first_day DATE,
    precision VARCHAR,
    last_day DATE,
    date_basis VARCHAR,
    published DATE,
    published_precision VARCHAR,
    outlet VARCHAR
);

-- One row per statement and pair of its speaker with another actor that the article names. Statements with the same said are the
-- same words in copies of one text.
CREATE TABLE statement_pairs (
    statement_id VARCHAR NOT NULL,
    a VARCHAR NOT NULL,
    b VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    said UBIGINT NOT NULL,
    first_day DATE,
    precision VARCHAR,
    last_day DATE,
    date_basis VARCHAR,
    published DATE,
    published_precision VARCHAR,
    outlet VARCHAR
);

-- One row per act and pair of actors: event_id is the report that stands for it, of the strongest status, then the surest, then the
-- first; its columns follow. day is when the act counts for tension; reports, articles and texts are all that tell it, told the
-- texts that do not deny it, outlets who published these first.
CREATE TABLE acts (
    a VARCHAR NOT NULL,
    b VARCHAR NOT NULL,
    act_id VARCHAR NOT NULL,
    event_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    status VARCHAR NOT NULL,
    way VARCHAR NOT NULL,
    quad INTEGER NOT NULL,
    goldstein DOUBLE,
    first_day DATE,
    precision VARCHAR,
    last_day DATE,
    date_basis VARCHAR,
    day DATE,
    reports INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    texts INTEGER NOT NULL,
    told INTEGER NOT NULL,
    outlets VARCHAR[] NOT NULL
);

CREATE VIEW touched_event_pairs AS
WITH sides AS (
    SELECT e.*,
           list_distinct([p.code FOR p IN e.source IF p.code IS NOT NULL]) AS sources,
           list_distinct([p.code FOR p IN e.target IF p.code IS NOT NULL]) AS targets
    FROM events e SEMI JOIN touched t ON t.article_id = e.article_id
), pairs AS (
    SELECT *, unnest(list_distinct(flatten(
               CASE WHEN len(target) = 0
                    THEN [[{'a': s, 'b': o} FOR o IN sources IF s < o] FOR s IN sources]
                    ELSE [[{'a': least(s, o), 'b': greatest(s, o)} FOR o IN targets IF s <> o] FOR s IN sources] END))) AS pair
    FROM sides
)
SELECT p.id AS event_id, p.pair.a AS a, p.pair.b AS b,
       list_contains(p.sources, p.pair.a) AND list_contains(p.targets, p.pair.b) AS ab,
       list_contains(p.sources, p.pair.b) AND list_contains(p.targets, p.pair.a) AS ba,
       len(p.target) = 0 AS mutual,
       p.article_id, p.position,
       coalesce(r.story_event_id, p.id) AS act_id, coalesce(t.text_id, p.article_id) AS text_id,
       p.status, p.confidence, p.quad, p.goldstein,
       coalesce(p.date, x.published) AS first_day,
       CASE WHEN p.date IS NULL THEN x.published_precision ELSE p.date_precision END AS precision,
       CASE precision WHEN 'day' THEN first_day
                      WHEN 'month' THEN last_day(first_day)
                      WHEN 'year' THEN make_date(year(first_day), 12, 31) END AS last_day,
       CASE WHEN p.date IS NOT NULL THEN 'own' WHEN x.published IS NOT NULL THEN 'published' END AS date_basis,
       x.published, x.published_precision, x.outlet
FROM pairs p
JOIN articles x ON x.id = p.article_id
LEFT JOIN reports r ON r.article_id = p.article_id AND r.event_id = p.id
LEFT JOIN placed t ON t.article_id = p.article_id;

CREATE VIEW touched_statement_pairs AS
WITH named AS (
    SELECT m.article_id, m.code FROM mentions m SEMI JOIN touched t ON t.article_id = m.article_id
    UNION
    SELECT e.article_id, unnest([p.code FOR p IN list_concat(e.source, e.target) IF p.code IS NOT NULL])
    FROM events e SEMI JOIN touched t ON t.article_id = e.article_id
    UNION
    SELECT s.article_id, unnest([s.speaker_code, s.addressee_code])
    FROM statements s SEMI JOIN touched t ON t.article_id = s.article_id
)
SELECT s.id AS statement_id, least(s.speaker_code, n.code) AS a, greatest(s.speaker_code, n.code) AS b,
       s.article_id, s.position,
       md5_number_lower(concat_ws(chr(10), coalesce(t.text_id, s.article_id), s.cue_text, s.content_text)) AS said,
       coalesce(s.date, x.published) AS first_day,
       CASE WHEN s.date IS NULL THEN x.published_precision ELSE s.date_precision END AS precision,
       CASE precision WHEN 'day' THEN first_day
                      WHEN 'month' THEN last_day(first_day)
                      WHEN 'year' THEN make_date(year(first_day), 12, 31) END AS last_day,
       CASE WHEN s.date IS NOT NULL THEN 'own' WHEN x.published IS NOT NULL THEN 'published' END AS date_basis,
       x.published, x.published_precision, x.outlet
FROM statements s
JOIN named n ON n.article_id = s.article_id
JOIN articles x ON x.id = s.article_id
LEFT JOIN placed t ON t.article_id = s.article_id
WHERE s.speaker_code <> n.code;

-- The acts among the rows of a table or view that has the columns of event_pairs.
CREATE MACRO acts_among(pairs) AS TABLE
WITH ranked AS (
    SELECT *,
           row_number() OVER (PARTITION BY a, b, act_id ORDER BY
               list_position(['happened', 'ongoing', 'planned', 'conditional', 'possible', 'background', 'denied'], status),
               confidence DESC, first_day NULLS LAST, precision, article_id, position) AS place,
           CASE published_precision WHEN 'day' THEN published END AS reported
    FROM query_table(pairs)
), best AS (
    SELECT * FROM ranked WHERE place = 1
), tellings AS (
    SELECT r.a, r.b, r.act_id, r.article_id, r.text_id, r.reported, r.outlet,
           r.status <> 'denied' OR b.status = 'denied' AS tells,
           r.reported BETWEEN b.first_day AND b.last_day AS within,
           tells AND row_number() OVER (
               PARTITION BY r.a, r.b, r.act_id, r.text_id, tells
               ORDER BY r.published NULLS LAST, r.published_precision, r.article_id) = 1 AS first_of_text
    FROM ranked r JOIN best b ON b.a = r.a AND b.b = r.b AND b.act_id = r.act_id
), totals AS (
    SELECT a, b, act_id, count(*) AS reports, count(DISTINCT article_id) AS articles, count(DISTINCT text_id) AS texts,
           count(*) FILTER (first_of_text) AS told,
           coalesce(list_sort(list(DISTINCT outlet) FILTER (first_of_text AND outlet IS NOT NULL)), []) AS outlets,
           min(reported) AS first_reported, min(reported) FILTER (within) AS first_within
    FROM tellings
    GROUP BY a, b, act_id
)
SELECT a, b, act_id, b1.event_id, b1.article_id, b1.position, b1.status,
       CASE WHEN b1.ab = b1.ba THEN 'together' WHEN b1.ab THEN 'a_to_b' ELSE 'b_to_a' END AS way,
       b1.quad, b1.goldstein, b1.first_day, b1.precision, b1.last_day, b1.date_basis,
       -- what a text reports as done was done before it was published: a later day is misread
       CASE WHEN b1.status NOT IN ('happened', 'ongoing') THEN t.first_reported
            WHEN b1.date_basis = 'own' AND b1.precision = 'day' AND coalesce(b1.first_day <= b1.reported, true) THEN b1.first_day
            WHEN b1.date_basis = 'own' AND b1.precision <> 'day' THEN t.first_within
            ELSE t.first_reported END AS day,
       t.reports, t.articles, t.texts, t.told, t.outlets
FROM best b1 JOIN totals t USING (a, b, act_id);

-- All reports of the acts that some report of a touched article tells.
CREATE VIEW touched_act_pairs AS
SELECT p.* FROM event_pairs p
SEMI JOIN (SELECT DISTINCT act_id FROM event_pairs q SEMI JOIN touched t ON t.article_id = q.article_id) n ON n.act_id = p.act_id;

-- A pair of actors over time: what happened or went on between them, and what either side said. An act counts once, however many
-- reports of it there are, on the day of its best report; what copies of one text have in the same words counts once. Every
-- outlet counts as a source on the days of its own reports.
CREATE VIEW relations AS
SELECT a, b, first_day AS date, precision,
       count(*) FILTER (counts AND ab AND quad = 1) AS ab_1,
       count(*) FILTER (counts AND ab AND quad = 2) AS ab_2,
       count(*) FILTER (counts AND ab AND quad = 3) AS ab_3,
       count(*) FILTER (counts AND ab AND quad = 4) AS ab_4,
       count(*) FILTER (counts AND ba AND quad = 1) AS ba_1,
       count(*) FILTER (counts AND ba AND quad = 2) AS ba_2,
       count(*) FILTER (counts AND ba AND quad = 3) AS ba_3,
       count(*) FILTER (counts AND ba AND quad = 4) AS ba_4,
       count(*) FILTER (counts AND mutual AND quad = 1) AS mutual_1,
       count(*) FILTER (counts AND mutual AND quad = 2) AS mutual_2,
       count(*) FILTER (counts AND mutual AND quad = 3) AS mutual_3,
       count(*) FILTER (counts AND mutual AND quad = 4) AS mutual_4,
       -- decimal, because a sum of doubles would depend on the order of adding
       coalesce(sum(try_cast(goldstein AS DECIMAL(18, 6))) FILTER (counts), 0) AS net_goldstein,
       count(*) FILTER (counts AND quad IS NULL) AS statements,
       count(DISTINCT outlet) AS sources
FROM (
    SELECT a, b, first_day, precision, outlet, ab, ba, mutual, quad, goldstein,
           row_number() OVER (
               PARTITION BY act_id, a, b
               ORDER BY status, confidence DESC, first_day, event_id) = 1 AS counts
    FROM event_pairs
    WHERE status IN ('happened', 'ongoing') AND first_day IS NOT NULL
    UNION ALL
    SELECT a, b, first_day, precision, outlet, false, false, false, NULL, NULL,
           row_number() OVER (PARTITION BY said, a, b ORDER BY first_day, article_id, position) = 1
    FROM statement_pairs
    WHERE first_day IS NOT NULL
)
GROUP BY a, b, first_day, precision;

-- what an older layout holds already
INSERT INTO touched SELECT id FROM articles;
INSERT INTO event_pairs SELECT * FROM touched_event_pairs;
INSERT INTO statement_pairs SELECT * FROM touched_statement_pairs;
INSERT INTO acts SELECT * FROM acts_among('event_pairs');
DELETE FROM touched;

-- few rows by their identifiers
CREATE INDEX events_by_id ON events (id);
CREATE INDEX statements_by_id ON statements (id);
CREATE INDEX event_pairs_by_act ON event_pairs (act_id);
