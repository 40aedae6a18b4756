-- Forgets what readers changed.
DELETE FROM corrected.main.wrong_rows;
DELETE FROM corrected.main.changes;
DELETE FROM corrected.main.touched_rows;
DELETE FROM corrected.main.places;
DELETE FROM corrected.main.events_again;
DELETE FROM corrected.main.statements_again;
DELETE FROM corrected.main.meetings_again;
DELETE FROM corrected.main.instruments_again;
DELETE FROM corrected.main.demands_again;
DELETE FROM corrected.main.event_pairs_again;
DELETE FROM corrected.main.statement_pairs_again;
DELETE FROM corrected.main.touched_acts;
DELETE FROM corrected.main.touched_said;
DELETE FROM corrected.main.acts_again;
DELETE FROM corrected.main.sayings_again;
DELETE FROM corrected.main.story_events_again;
DELETE FROM corrected.main.touched;
