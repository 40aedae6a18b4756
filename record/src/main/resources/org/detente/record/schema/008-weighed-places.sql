-- How large a thing a place is, and how sure it is that this one is meant; absent in rows of earlier readings.
ALTER TABLE events ADD COLUMN place_level VARCHAR;
ALTER TABLE events ADD COLUMN place_confidence DOUBLE;
ALTER TABLE story_events ADD COLUMN place_level VARCHAR;
ALTER TABLE story_events ADD COLUMN place_confidence DOUBLE;
ALTER TABLE meetings ADD COLUMN place_level VARCHAR;
ALTER TABLE meetings ADD COLUMN place_confidence DOUBLE;
