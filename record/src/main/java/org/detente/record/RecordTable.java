package org.detente.record;

/** The tables of a record that can be copied to a file as they are; their columns are listed in docs/record.md. */
public enum RecordTable {
    ARTICLES("articles", "id"),
    MENTIONS("mentions", "article_id, position"),
    STATEMENTS("statements", "article_id, position"),
    EVENTS("events", "article_id, position"),
    PARTICIPANTS("participants", "article_id, event_id, side, position"),
    COPIES("copies", "article_id, of_id"),
    STORIES("placed", "number"),
    REPORTS("reports", "story_event_id, article_id, event_id"),
    STORY_EVENTS("story_events", "id"),
    MEETINGS("meetings", "id"),
    INSTRUMENTS("instruments", "id"),
    DEMANDS("demands", "id"),
    RELATIONS("relations", "a, b, date, precision");

    private final String table;
    private final String order;

    RecordTable(String table, String order) {
        this.table = table;
        this.order = order;
    }

    /** The table's name in the database. */
    public String table() {
        return table;
    }

    String ordered() {
        return "SELECT * FROM " + table + " ORDER BY " + order;
    }
}
