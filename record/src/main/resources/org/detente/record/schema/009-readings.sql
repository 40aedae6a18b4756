-- When articles were added, in UTC, and the number of the last one then: what was learnt since a day, not what happened since.
CREATE TABLE readings (
    read_at TIMESTAMP NOT NULL,
    articles INTEGER NOT NULL
);
