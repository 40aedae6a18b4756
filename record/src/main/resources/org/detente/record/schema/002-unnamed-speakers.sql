-- "It was said that …" names no speaker.
ALTER TABLE statements ALTER COLUMN speaker_text DROP NOT NULL;
ALTER TABLE statements ALTER COLUMN speaker_start DROP NOT NULL;
ALTER TABLE statements ALTER COLUMN speaker_end DROP NOT NULL;
