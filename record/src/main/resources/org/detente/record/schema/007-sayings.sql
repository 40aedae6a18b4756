-- One row per pair of actors and thing that was said: of the same words in copies of one text the first statement.
CREATE TABLE sayings (
    a VARCHAR NOT NULL,
    b VARCHAR NOT NULL,
    said UBIGINT NOT NULL,
    statement_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    first_day DATE,
    precision VARCHAR,
    last_day DATE,
    date_basis VARCHAR
);

-- The first of each among the rows of a table or view that has the columns of statement_pairs.
CREATE MACRO sayings_among(pairs) AS TABLE
SELECT a, b, said, statement_id, article_id, position, first_day, precision, last_day, date_basis
FROM query_table(pairs)
QUALIFY row_number() OVER (
    PARTITION BY a, b, said ORDER BY first_day NULLS LAST, precision, article_id, position) = 1;

-- All statements that say what some statement of a touched article says.
CREATE VIEW touched_said_pairs AS
SELECT p.* FROM statement_pairs p
SEMI JOIN (SELECT DISTINCT said FROM statement_pairs q SEMI JOIN touched t ON t.article_id = q.article_id) n ON n.said = p.said;

-- what an older layout holds already
INSERT INTO sayings SELECT * FROM sayings_among('statement_pairs');
