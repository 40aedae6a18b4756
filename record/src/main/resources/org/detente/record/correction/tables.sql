-- A database in memory, attached as corrected, with tables of what readers changed and views under the names of the record's tables,
-- which stand before these. {record} is the record's own schema.

-- rows that are left out, and what stands in place of what was coded in others
CREATE TABLE corrected.main.wrong_rows (id VARCHAR);

CREATE TABLE corrected.main.changes (
    id VARCHAR, type VARCHAR, quad INTEGER, goldstein DOUBLE, status VARCHAR, source VARCHAR[], target VARCHAR[],
    date DATE, date_precision VARCHAR, since VARCHAR, place VARCHAR
);

CREATE TABLE corrected.main.places (
    name VARCHAR, place_country VARCHAR, place_lat DOUBLE, place_lon DOUBLE, place_geonames_id BIGINT, place_level VARCHAR
);

-- these rows as they stand now
CREATE TABLE corrected.main.events_again AS FROM {record}.events LIMIT 0;
CREATE TABLE corrected.main.statements_again AS FROM {record}.statements LIMIT 0;
CREATE TABLE corrected.main.meetings_again AS FROM {record}.meetings LIMIT 0;
CREATE TABLE corrected.main.instruments_again AS FROM {record}.instruments LIMIT 0;
CREATE TABLE corrected.main.demands_again AS FROM {record}.demands LIMIT 0;

CREATE TABLE corrected.main.touched_rows (id VARCHAR);

CREATE VIEW corrected.main.events AS SELECT * FROM {record}.events
WHERE id NOT IN (FROM corrected.main.touched_rows) UNION ALL FROM corrected.main.events_again;
CREATE VIEW corrected.main.statements AS SELECT * FROM {record}.statements
WHERE id NOT IN (FROM corrected.main.touched_rows) UNION ALL FROM corrected.main.statements_again;
CREATE VIEW corrected.main.meetings AS SELECT * FROM {record}.meetings
WHERE id NOT IN (FROM corrected.main.touched_rows) UNION ALL FROM corrected.main.meetings_again;
CREATE VIEW corrected.main.instruments AS SELECT * FROM {record}.instruments
WHERE id NOT IN (FROM corrected.main.touched_rows) UNION ALL FROM corrected.main.instruments_again;
CREATE VIEW corrected.main.demands AS SELECT * FROM {record}.demands
WHERE id NOT IN (FROM corrected.main.touched_rows) UNION ALL FROM corrected.main.demands_again;
CREATE VIEW corrected.main.reports AS SELECT * FROM {record}.reports
WHERE event_id NOT IN (FROM corrected.main.wrong_rows);

-- the articles of these rows; it stands before the record's own for the views that are made again
CREATE TABLE corrected.main.touched (article_id VARCHAR NOT NULL);

-- what is made of them: pairs, and all acts and sayings that a touched row is part of
CREATE TABLE corrected.main.event_pairs_again AS FROM {record}.event_pairs LIMIT 0;
CREATE TABLE corrected.main.statement_pairs_again AS FROM {record}.statement_pairs LIMIT 0;

CREATE VIEW corrected.main.event_pairs AS SELECT * FROM {record}.event_pairs
WHERE event_id NOT IN (FROM corrected.main.touched_rows) UNION ALL FROM corrected.main.event_pairs_again;
CREATE VIEW corrected.main.statement_pairs AS SELECT * FROM {record}.statement_pairs
WHERE article_id NOT IN (FROM corrected.main.touched) UNION ALL FROM corrected.main.statement_pairs_again;

CREATE TABLE corrected.main.touched_acts (act_id VARCHAR);
CREATE TABLE corrected.main.touched_said (said UBIGINT);
CREATE TABLE corrected.main.acts_again AS FROM {record}.acts LIMIT 0;
CREATE TABLE corrected.main.sayings_again AS FROM {record}.sayings LIMIT 0;
CREATE TABLE corrected.main.story_events_again AS FROM {record}.story_events LIMIT 0;

CREATE VIEW corrected.main.acts AS SELECT * FROM {record}.acts
WHERE act_id NOT IN (FROM corrected.main.touched_acts) UNION ALL FROM corrected.main.acts_again;
CREATE VIEW corrected.main.sayings AS SELECT * FROM {record}.sayings
WHERE said NOT IN (FROM corrected.main.touched_said) UNION ALL FROM corrected.main.sayings_again;
CREATE VIEW corrected.main.story_events AS SELECT * FROM {record}.story_events
WHERE id NOT IN (FROM corrected.main.touched_acts) UNION ALL FROM corrected.main.story_events_again;

CREATE VIEW corrected.main.act_pairs_left AS FROM event_pairs WHERE act_id IN (FROM corrected.main.touched_acts);
CREATE VIEW corrected.main.said_pairs_left AS FROM statement_pairs WHERE said IN (FROM corrected.main.touched_said);

-- An actor keeps the words that named one on this side, or those that are given; what is known of a listed actor stays.
CREATE MACRO corrected.main.side(phrases, codes, words) AS [
    coalesce(list_filter(phrases, lambda p: p.code = c)[1], {
        'text': words.text, 'span_start': words.span_start, 'span_end': words.span_end,
        'code': c, 'sector': NULL, 'name': NULL, 'role': NULL})
    FOR c IN codes];

-- How a matter stood, with another last word.
CREATE MACRO corrected.main.retold(history, status, since) AS
list_concat(history[:-2], [struct_update(history[-1], status := coalesce(status, history[-1].status),
                                         since := coalesce(since, history[-1].since))]);
