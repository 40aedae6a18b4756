-- Meetings, instruments and demands, as all articles together tell them. Dates in histories are ISO 8601 as far as they are known.
CREATE TABLE meetings (
    id VARCHAR NOT NULL,
    parties VARCHAR[] NOT NULL,
    forum VARCHAR,
    topic VARCHAR,
    date DATE,
    date_precision VARCHAR,
    place_name VARCHAR,
    place_country VARCHAR,
    place_lat DOUBLE,
    place_lon DOUBLE,
    place_geonames_id BIGINT,
    status VARCHAR NOT NULL,
    history STRUCT(
        status VARCHAR, since VARCHAR, reported VARCHAR,
        article_id VARCHAR, text VARCHAR, span_start INTEGER, span_end INTEGER)[] NOT NULL
);

CREATE TABLE instruments (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    known BOOLEAN NOT NULL,
    kind VARCHAR NOT NULL,
    parties VARCHAR[] NOT NULL,
    status VARCHAR NOT NULL,
    history STRUCT(
        status VARCHAR, since VARCHAR, reported VARCHAR,
        article_id VARCHAR, text VARCHAR, span_start INTEGER, span_end INTEGER)[] NOT NULL
);

CREATE TABLE demands (
    id VARCHAR NOT NULL,
    asked_by VARCHAR[] NOT NULL,
    asked_of VARCHAR[] NOT NULL,
    content VARCHAR NOT NULL,
    date DATE,
    date_precision VARCHAR,
    reply VARCHAR NOT NULL,
    replied_by VARCHAR[] NOT NULL,
    link VARCHAR,
    replies STRUCT(
        status VARCHAR, since VARCHAR, reported VARCHAR,
        article_id VARCHAR, text VARCHAR, span_start INTEGER, span_end INTEGER)[] NOT NULL,
    evidence STRUCT(article_id VARCHAR, text VARCHAR, span_start INTEGER, span_end INTEGER)[] NOT NULL
);
