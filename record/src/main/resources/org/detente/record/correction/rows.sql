-- Fills the tables of tables.sql after wrong_rows and changes were.

INSERT INTO corrected.main.touched_rows
SELECT id FROM corrected.main.wrong_rows UNION SELECT id FROM corrected.main.changes;

-- of the places that the record knows by the names that readers give the most frequent
INSERT INTO corrected.main.places
WITH found AS (
    SELECT lower(place_name) AS name, place_country, place_lat, place_lon, place_geonames_id, place_level, count(*) AS times
    FROM (SELECT place_name, place_country, place_lat, place_lon, place_geonames_id, place_level FROM {record}.events
          UNION ALL
          SELECT place_name, place_country, place_lat, place_lon, place_geonames_id, place_level FROM {record}.meetings)
    WHERE lower(place_name) IN (SELECT lower(place) FROM corrected.main.changes)
    GROUP BY ALL
)
SELECT DISTINCT ON (name) name, place_country, place_lat, place_lon, place_geonames_id, place_level
FROM found
ORDER BY name, times DESC, place_geonames_id, place_country, place_lat, place_lon, place_level;

INSERT INTO corrected.main.events_again
WITH changed AS (
    SELECT e.*, c.* EXCLUDE (id) RENAME (
               type AS to_type, quad AS to_quad, goldstein AS to_goldstein, status AS to_status, source AS to_source,
               target AS to_target, date AS to_date, date_precision AS to_precision, place AS to_place),
           coalesce(c.type <> e.type, false) AS retyped,
           -- who acts on each other stands on both sides
           [p.code FOR p IN e.source] = [p.code FOR p IN e.target] AS mutual,
           {'text': trigger_text, 'span_start': trigger_start, 'span_end': trigger_end} AS words
    FROM {record}.events e JOIN corrected.main.changes c ON c.id = e.id
)
SELECT c.id, article_id, position, coalesce(to_type, type), CASE WHEN NOT retyped THEN mode END, contexts,
       if(retyped, to_quad, quad), CASE WHEN NOT retyped THEN cameo END,
       if(retyped, to_goldstein, goldstein),
       coalesce(side(source, coalesce(to_source, CASE WHEN mutual THEN to_target END), words), source),
       coalesce(side(target, coalesce(to_target, CASE WHEN mutual THEN to_source END), words), target),
       trigger_text, trigger_start, trigger_end, coalesce(to_status, status), reported_by,
       coalesce(to_date, date), coalesce(to_precision, date_precision),
       coalesce(to_place, place_name),
       if(to_place IS NULL, c.place_country, k.place_country),
       if(to_place IS NULL, c.place_lat, k.place_lat),
       if(to_place IS NULL, c.place_lon, k.place_lon),
       if(to_place IS NULL, c.place_geonames_id, k.place_geonames_id),
       confidence, basis,
       if(to_place IS NULL, c.place_level, k.place_level),
       CASE WHEN to_place IS NULL THEN place_confidence END
FROM changed c LEFT JOIN corrected.main.places k ON k.name = lower(to_place);

INSERT INTO corrected.main.statements_again
SELECT s.* REPLACE (
    if(c.source IS NULL, speaker_text, coalesce(speaker_text, cue_text)) AS speaker_text,
    if(c.source IS NULL, speaker_start, coalesce(speaker_start, cue_start)) AS speaker_start,
    if(c.source IS NULL, speaker_end, coalesce(speaker_end, cue_end)) AS speaker_end,
    coalesce(c.source[1], speaker_code) AS speaker_code,
    CASE WHEN coalesce(c.source[1] = speaker_code, true) THEN speaker_sector END AS speaker_sector,
    CASE WHEN coalesce(c.source[1] = speaker_code, true) THEN speaker_name END AS speaker_name,
    CASE WHEN coalesce(c.source[1] = speaker_code, true) THEN speaker_role END AS speaker_role,
    if(c.target IS NULL, addressee_text, coalesce(addressee_text, cue_text)) AS addressee_text,
    if(c.target IS NULL, addressee_start, coalesce(addressee_start, cue_start)) AS addressee_start,
    if(c.target IS NULL, addressee_end, coalesce(addressee_end, cue_end)) AS addressee_end,
    coalesce(c.target[1], addressee_code) AS addressee_code,
    CASE WHEN coalesce(c.target[1] = addressee_code, true) THEN addressee_sector END AS addressee_sector,
    CASE WHEN coalesce(c.target[1] = addressee_code, true) THEN addressee_name END AS addressee_name,
    CASE WHEN coalesce(c.target[1] = addressee_code, true) THEN addressee_role END AS addressee_role,
    coalesce(c.date, s.date) AS date,
    coalesce(c.date_precision, s.date_precision) AS date_precision)
FROM {record}.statements s JOIN corrected.main.changes c ON c.id = s.id;

-- a meeting is held once any article says so: where it was not, no telling of it stands
INSERT INTO corrected.main.meetings_again
SELECT m.id, coalesce(list_sort(c.source), parties), forum, topic, coalesce(c.date, m.date),
       coalesce(c.date_precision, m.date_precision), coalesce(c.place, place_name),
       if(c.place IS NULL, m.place_country, k.place_country),
       if(c.place IS NULL, m.place_lat, k.place_lat),
       if(c.place IS NULL, m.place_lon, k.place_lon),
       if(c.place IS NULL, m.place_geonames_id, k.place_geonames_id),
       coalesce(c.status, m.status),
       retold([if(c.status <> 'held' AND h.status = 'held', struct_update(h, status := c.status), h)
               FOR h IN history], c.status, NULL),
       if(c.place IS NULL, m.place_level, k.place_level),
       CASE WHEN c.place IS NULL THEN place_confidence END
FROM {record}.meetings m JOIN corrected.main.changes c ON c.id = m.id LEFT JOIN corrected.main.places k ON k.name = lower(c.place);

INSERT INTO corrected.main.instruments_again
SELECT i.* REPLACE (
    coalesce(c.type, kind) AS kind,
    coalesce(list_sort(c.source), parties) AS parties,
    coalesce(c.status, i.status) AS status,
    retold(history, c.status, c.since) AS history)
FROM {record}.instruments i JOIN corrected.main.changes c ON c.id = i.id;

-- an answer that no article tells cannot be put in; that there was none can
INSERT INTO corrected.main.demands_again
SELECT d.* REPLACE (
    coalesce(list_sort(c.source), asked_by) AS asked_by,
    coalesce(list_sort(c.target), asked_of) AS asked_of,
    coalesce(c.date, d.date) AS date,
    coalesce(c.date_precision, d.date_precision) AS date_precision,
    if(len(replies) = 0, reply, coalesce(c.status, reply)) AS reply,
    if(c.status = 'pending', [], replied_by) AS replied_by,
    CASE WHEN c.status IS DISTINCT FROM 'pending' THEN link END AS link,
    if(len(replies) = 0 OR c.status = 'pending', replies[:0], retold(replies, c.status, NULL)) AS replies)
FROM {record}.demands d JOIN corrected.main.changes c ON c.id = d.id;

INSERT INTO corrected.main.touched
SELECT article_id FROM {record}.events WHERE id IN (FROM corrected.main.touched_rows)
UNION SELECT article_id FROM {record}.statements WHERE id IN (FROM corrected.main.touched_rows);

INSERT INTO corrected.main.event_pairs_again
FROM touched_event_pairs WHERE event_id IN (SELECT id FROM corrected.main.events_again);
-- whom a statement is paired with depends on whom the events of its article name
INSERT INTO corrected.main.statement_pairs_again FROM touched_statement_pairs;

INSERT INTO corrected.main.touched_acts
SELECT act_id FROM {record}.event_pairs WHERE event_id IN (FROM corrected.main.touched_rows)
UNION SELECT act_id FROM corrected.main.event_pairs_again
UNION SELECT story_event_id FROM {record}.reports WHERE event_id IN (FROM corrected.main.touched_rows);

INSERT INTO corrected.main.touched_said
SELECT said FROM {record}.statement_pairs WHERE article_id IN (FROM corrected.main.touched)
UNION SELECT said FROM corrected.main.statement_pairs_again;

INSERT INTO corrected.main.acts_again FROM acts_among('act_pairs_left');
INSERT INTO corrected.main.sayings_again FROM sayings_among('said_pairs_left');

-- An act that nobody reports is none. Of another one the status, those who tell it and where are counted again; its type, sides, day and
-- place are those of the report that stands for it, where a reader has put these right.
INSERT INTO corrected.main.story_events_again
WITH told AS (
    SELECT r.story_event_id AS act_id, e.*, a.outlet, a.published, a.published_precision,
           coalesce(p.text_id, e.article_id) AS text_id, s.speaker_code, e.reported_by IS NOT NULL AS claimed,
           row_number() OVER (PARTITION BY r.story_event_id ORDER BY
               a.published NULLS LAST, e.article_id, e.trigger_start, e.id) AS n,
           row_number() OVER (PARTITION BY r.story_event_id ORDER BY
               list_position(['happened', 'ongoing', 'planned', 'conditional', 'possible', 'background', 'denied'], e.status),
               e.confidence DESC, coalesce(e.date, a.published) NULLS LAST,
               if(e.date IS NULL, a.published_precision, e.date_precision), e.article_id, e.position) AS place,
           max(e.confidence) OVER (PARTITION BY r.story_event_id) AS surest
    FROM reports r
    JOIN events e ON e.id = r.event_id
    JOIN {record}.articles a ON a.id = e.article_id
    LEFT JOIN {record}.placed p ON p.article_id = e.article_id
    LEFT JOIN statements s ON s.id = e.reported_by
    WHERE r.story_event_id IN (FROM corrected.main.touched_acts)
), accounts AS (
    SELECT act_id, list({'by': speaker, 'claimed': claimed, 'status': status, 'events': events} ORDER BY first) AS accounts
    FROM (SELECT act_id, speaker_code AS speaker, claimed, status, list(id ORDER BY n) AS events, min(n) AS first
          FROM told GROUP BY act_id, speaker_code, claimed, status)
    GROUP BY act_id
), sums AS (
    SELECT act_id, count(DISTINCT article_id) - count(DISTINCT text_id) AS copies,
           coalesce(list_sort(list(DISTINCT outlet) FILTER (outlet IS NOT NULL)), []) AS outlets,
           list_distinct(list(article_id ORDER BY n)) AS articles,
           ['happened', 'ongoing', 'background', 'planned', 'conditional', 'possible', 'denied'][min(list_position(
               ['happened', 'ongoing', 'background', 'planned', 'conditional', 'possible', 'denied'], status))
               FILTER (status = 'denied' OR confidence >= 0.5 * surest)] AS status,
           bool_or(status = 'denied') AS denied, min(published) FILTER (n = 1) AS reported,
           min(published_precision) FILTER (n = 1) AS reported_precision
    FROM told GROUP BY act_id
), best AS (
    SELECT t.*, c.type IS NOT NULL AS retyped, c.source IS NOT NULL OR c.target IS NOT NULL AS resided,
           c.date IS NOT NULL AS redated, c.place IS NOT NULL AS moved
    FROM told t LEFT JOIN corrected.main.changes c ON c.id = t.id WHERE t.place = 1
)
SELECT v.* REPLACE (
    if(b.retyped, b.type, v.type) AS type,
    if(b.retyped, b.quad, v.quad) AS quad,
    if(b.resided, list_sort(list_distinct([p.code FOR p IN b.source IF p.code IS NOT NULL])), v.source) AS source,
    if(b.resided, list_sort(list_distinct([p.code FOR p IN b.target IF p.code IS NOT NULL])), v.target) AS target,
    if(b.redated, b.date, v.date) AS date,
    if(b.redated, b.date_precision, v.date_precision) AS date_precision,
    m.reported AS reported, m.reported_precision AS reported_precision,
    if(b.moved, b.place_name, v.place_name) AS place_name,
    if(b.moved, b.place_country, v.place_country) AS place_country,
    if(b.moved, b.place_lat, v.place_lat) AS place_lat,
    if(b.moved, b.place_lon, v.place_lon) AS place_lon,
    if(b.moved, b.place_geonames_id, v.place_geonames_id) AS place_geonames_id,
    if(b.moved, b.place_level, v.place_level) AS place_level,
    if(b.moved, b.place_confidence, v.place_confidence) AS place_confidence,
    m.articles AS articles, m.outlets AS outlets, CAST(m.copies AS INTEGER) AS copies, m.status AS status, m.denied AS denied,
    x.accounts AS accounts)
FROM {record}.story_events v
JOIN sums m ON m.act_id = v.id
JOIN accounts x ON x.act_id = v.id
JOIN best b ON b.act_id = v.id;
