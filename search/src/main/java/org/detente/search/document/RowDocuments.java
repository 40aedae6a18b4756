package org.detente.search.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.Statement;

/** An article and its rows as documents. */
public final class RowDocuments {
    private final CodedArticle coded;
    private final Article article;
    private final long arrival;
    private final RowText text;

    private RowDocuments(CodedArticle coded, long arrival) {
        this.coded = coded;
        this.article = coded.article();
        this.arrival = arrival;
        this.text = new RowText(article.text());
    }

    /**
     * The documents of an article, itself first.
     *
     * @param arrival its number in the order in which the record took it
     */
    public static List<Document> of(CodedArticle coded, long arrival) {
        RowDocuments documents = new RowDocuments(coded, arrival);
        List<Document> all = new ArrayList<>();
        all.add(documents.article());
        coded.statements().forEach(statement -> all.add(documents.statement(statement)));
        coded.events().forEach(event -> all.add(documents.event(event)));
        return all;
    }

    private Document article() {
        Draft draft = new Draft(article.id(), article.id(), article.id(), SearchKind.ARTICLE.number(), arrival)
                .words(Fields.TEXT, article.text())
                .exact(
                        Fields.ACTOR,
                        coded.mentions().stream()
                                .map(mention -> mention.actor().code())
                                .toList())
                .hidden(Fields.NAMES, article.byline().orElse(""))
                .outlet(article.outlet())
                .date(published(), true);
        article.title().ifPresent(title -> draft.words(Fields.TITLE, title));
        return draft.document();
    }

    private Document statement(Statement statement) {
        return row(statement.id(), SearchKind.STATEMENT)
                .words(Fields.TEXT, text.of(statement))
                .hidden(Fields.NAMES, names(statement.speaker().stream()))
                .exact(Fields.ACTOR, codes(statement.speaker().stream()))
                .shown(Fields.WHO, statement.speaker().map(RowDocuments::name))
                .date(statement.date().or(this::published), false)
                .document();
    }

    private Document event(Event event) {
        List<String> source = codes(event.source().stream());
        List<String> target = codes(event.target().stream());
        return row(event.id(), SearchKind.EVENT)
                .words(Fields.TEXT, text.of(event))
                .hidden(Fields.NAMES, names(Stream.concat(event.source().stream(), event.target().stream())))
                .exact(
                        Fields.ACTOR,
                        Stream.concat(source.stream(), target.stream()).toList())
                .exact(Fields.TYPE, event.type().name().toLowerCase(Locale.ROOT))
                .exact(Fields.STATUS, event.status().name().toLowerCase(Locale.ROOT))
                .shown(Fields.WHO, Optional.of(who(source, target)))
                .date(event.date().or(this::published), false)
                .document();
    }

    private Draft row(String id, SearchKind kind) {
        return new Draft(id, article.id(), article.id(), kind.number(), arrival)
                .shown(Fields.HEADLINE, article.title())
                .outlet(article.outlet());
    }

    private Optional<PartialDate> published() {
        return article.published().map(Published::date);
    }

    /** {@code RUS, CHN → USA}; an open side is left out. */
    static String who(List<String> source, List<String> target) {
        String from = String.join(", ", source);
        String to = String.join(", ", target);
        return to.isEmpty() || to.equals(from) ? from : from.isEmpty() ? "→ " + to : from + " → " + to;
    }

    private static List<String> codes(Stream<ActorPhrase> phrases) {
        return phrases.flatMap(phrase -> phrase.actor().stream())
                .map(Actor::code)
                .distinct()
                .sorted()
                .toList();
    }

    private static String name(ActorPhrase phrase) {
        return phrase.actor().flatMap(Actor::name).orElse(phrase.text());
    }

    private static String names(Stream<ActorPhrase> phrases) {
        return phrases.flatMap(phrase -> phrase.actor().stream())
                .flatMap(actor -> Stream.concat(actor.name().stream(), actor.role().stream()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
