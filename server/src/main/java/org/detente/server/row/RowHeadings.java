package org.detente.server.row;

import java.util.Optional;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Statement;
import org.detente.record.Record;
import org.detente.record.query.Found;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.EventWords;
import org.detente.server.layout.Formats;

/** The few words in which a row is named at the head of its page: "Russia → United States: accuse". */
public final class RowHeadings {
    private final ActorNames names;

    public RowHeadings(ActorNames names) {
        this.names = names;
    }

    /** The heading of the row with this very identifier; absent where the record does not hold it. */
    public Optional<String> of(Record record, String id, Formats formats) {
        return article(record, id)
                .flatMap(coded -> coded(coded, id))
                .or(() -> record.meeting(id)
                        .map(row -> AffairLines.of(row, names, formats).heading()))
                .or(() -> record.instrument(id)
                        .map(row -> AffairLines.of(row, names, formats).heading()))
                .or(() -> record.demand(id)
                        .map(row -> AffairLines.of(row, names, formats).heading()));
    }

    /** The article of an event or statement. */
    static Optional<CodedArticle> article(Record record, String id) {
        return record.find(id).stream()
                .filter(found -> found.id().equals(id) && found.kind() != Found.Kind.ARTICLE)
                .findFirst()
                .flatMap(found -> record.article(found.articleId()));
    }

    private Optional<String> coded(CodedArticle coded, String id) {
        return coded.events().stream()
                .filter(event -> event.id().equals(id))
                .map(this::of)
                .findFirst()
                .or(() -> coded.statements().stream()
                        .filter(said -> said.id().equals(id))
                        .map(RowHeadings::of)
                        .findFirst());
    }

    String of(Event event) {
        return EventWords.who(event, names) + ": " + EventWords.type(event);
    }

    static String of(Statement said) {
        return said.speaker()
                        .map(phrase ->
                                phrase.actor().flatMap(actor -> actor.name()).orElse(phrase.text()))
                        .orElse("Somebody not named")
                + " " + said.cue().text();
    }
}
