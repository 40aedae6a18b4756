-- Which articles share a text: a row a pair, the later one first.
CREATE TABLE copies (
    article_id VARCHAR NOT NULL,
    of_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    similarity DOUBLE NOT NULL,
    passages STRUCT(span_start INTEGER, span_end INTEGER, of_start INTEGER, of_end INTEGER)[] NOT NULL
);

-- Where each article was placed, in the order in which that was decided. Articles that are copies have the same text_id.
CREATE TABLE placed (
    number INTEGER PRIMARY KEY,
    article_id VARCHAR NOT NULL,
    story_id VARCHAR NOT NULL,
    text_id VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    next_to VARCHAR,
    likeness DOUBLE NOT NULL
);

-- Which act each event reports.
CREATE TABLE reports (
    event_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    story_event_id VARCHAR NOT NULL
);

CREATE TABLE story_events (
    id VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    quad INTEGER NOT NULL,
    source VARCHAR[] NOT NULL,
    target VARCHAR[] NOT NULL,
    date DATE,
    date_precision VARCHAR,
    reported DATE,
    reported_precision VARCHAR,
    place_name VARCHAR,
    place_country VARCHAR,
    place_lat DOUBLE,
    place_lon DOUBLE,
    place_geonames_id BIGINT,
    articles VARCHAR[] NOT NULL,
    outlets VARCHAR[] NOT NULL,
    copies INTEGER NOT NULL,
    status VARCHAR NOT NULL,
    denied BOOLEAN NOT NULL,
    accounts STRUCT("by" VARCHAR, claimed BOOLEAN, status VARCHAR, events VARCHAR[])[] NOT NULL
);

-- Of each article the text that it is most likely taken from: the closest kind, then the most similar.
CREATE VIEW copy_of AS
SELECT article_id, of_id, kind, similarity
FROM copies
QUALIFY row_number() OVER (
    PARTITION BY article_id
    ORDER BY list_position(['identical', 'reprint', 'edited', 'reworded', 'excerpt'], kind), similarity DESC, of_id) = 1;

-- As before, but an act counts once, however many reports of it there are, on the day of its best report; and what copies of one
-- text have in the same words counts once. Every outlet counts as a source on the days of its own reports.
CREATE OR REPLACE VIEW relations AS
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
    SELECT p.a, p.b, d.first_day, d.precision, d.outlet, p.ab, p.ba, p.mutual, e.quad, e.goldstein,
           row_number() OVER (
               PARTITION BY coalesce(r.story_event_id, e.id), p.a, p.b
               ORDER BY e.status, e.confidence DESC, d.first_day, e.id) = 1 AS counts
    FROM event_pairs p
    JOIN events e ON e.id = p.event_id
    JOIN event_dates d ON d.event_id = p.event_id
    LEFT JOIN reports r ON r.event_id = e.id
    WHERE e.status IN ('happened', 'ongoing') AND d.first_day IS NOT NULL
    UNION ALL
    SELECT p.a, p.b, d.first_day, d.precision, d.outlet, false, false, false, NULL, NULL,
           row_number() OVER (
               PARTITION BY coalesce(t.text_id, s.article_id), s.cue_text, s.content_text, p.a, p.b
               ORDER BY d.first_day, s.article_id, s.position) = 1
    FROM statement_pairs p
    JOIN statements s ON s.id = p.statement_id
    JOIN statement_dates d ON d.statement_id = p.statement_id
    LEFT JOIN placed t ON t.article_id = s.article_id
    WHERE d.first_day IS NOT NULL
)
GROUP BY a, b, first_day, precision;
