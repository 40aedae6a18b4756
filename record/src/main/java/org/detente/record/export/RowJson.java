package org.detente.record.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.detente.model.Article;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.Mention;
import org.detente.model.Statement;
import org.detente.model.StoryEvent;

/**
 * One row as the JSON object that an export has for it.
 *
 * <p>Example: {@code RowJson.of(event)} has the fields {@code id}, {@code articleId}, {@code type} and so on.
 */
public final class RowJson {
    private RowJson() {}

    /** An object of {@code articles.jsonl}. */
    public static String of(Article article) {
        return json(line -> JsonRows.article(line, article));
    }

    /** An object of {@code mentions.jsonl}. */
    public static String of(Mention mention) {
        return json(line -> JsonRows.mention(line, mention));
    }

    /** An object of {@code statements.jsonl}. */
    public static String of(Statement statement) {
        return json(line -> JsonRows.statement(line, statement));
    }

    /** An object of {@code events.jsonl}. */
    public static String of(Event event) {
        return json(line -> JsonRows.event(line, event));
    }

    /** An object of {@code story-events.jsonl}. */
    public static String of(StoryEvent event) {
        return json(line -> JsonRows.storyEvent(line, event));
    }

    /** An object of {@code meetings.jsonl}. */
    public static String of(Meeting meeting) {
        return json(line -> AffairJson.meeting(line, meeting));
    }

    /** An object of {@code instruments.jsonl}. */
    public static String of(Instrument instrument) {
        return json(line -> AffairJson.instrument(line, instrument));
    }

    /** An object of {@code demands.jsonl}. */
    public static String of(Demand demand) {
        return json(line -> AffairJson.demand(line, demand));
    }

    private static String json(JsonLine.Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLine line = new JsonLine(bytes)) {
            line.line(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
