-- The moment of publication in UTC, where the source of the date gives it; the day stays in published.
ALTER TABLE articles ADD COLUMN published_time TIMESTAMP;
