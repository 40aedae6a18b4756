package org.detente.record.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Credit;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.Published;
import org.detente.model.Statement;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Appends coded articles to the four tables, within the transaction that the connection has begun.
 *
 * <p>Rows are in the tables when this is closed.
 */
public final class RowWriter implements AutoCloseable {
    private final CellWriter articles;
    private final CellWriter mentions;
    private final CellWriter statements;
    private final CellWriter events;

    public RowWriter(DuckDBConnection connection) throws SQLException {
        this.articles = new CellWriter(connection, "articles");
        this.mentions = new CellWriter(connection, "mentions");
        this.statements = new CellWriter(connection, "statements");
        this.events = new CellWriter(connection, "events");
    }

    /**
     * Appends an article and what was read from it; of rows with the same identifier the first.
     *
     * @throws IllegalArgumentException where a row names another article
     */
    public void add(CodedArticle coded) throws SQLException {
        check(coded);
        add(coded.article());
        int position = 0;
        for (Mention mention : coded.mentions()) {
            add(mention, position++);
        }
        Set<String> ids = new HashSet<>();
        position = 0;
        for (Statement statement : coded.statements()) {
            if (ids.add(statement.id())) {
                add(statement, position++);
            }
        }
        position = 0;
        for (Event event : coded.events()) {
            if (ids.add(event.id())) {
                add(event, position++);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        articles.close();
        mentions.close();
        statements.close();
        events.close();
    }

    private static void check(CodedArticle coded) {
        String id = coded.article().id();
        Stream.of(
                        coded.mentions().stream().map(Mention::articleId),
                        coded.statements().stream().map(Statement::articleId),
                        coded.events().stream().map(Event::articleId))
                .flatMap(ids -> ids)
                .filter(other -> !other.equals(id))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException("article " + id + " comes with a row of article " + other);
                });
    }

    private void add(Article article) throws SQLException {
        List<List<@Nullable Object>> credits = new ArrayList<>();
        for (Credit credit : article.credits()) {
            credits.add(Arrays.asList(credit.name(), CellWriter.lowerCase(credit.kind()), credit.text()));
        }
        articles.row()
                .text(article.id())
                .text(article.url())
                .text(article.outlet())
                .text(article.title())
                .text(article.byline())
                .date(article.published().map(Published::date))
                .text(article.published().map(Published::basis).map(CellWriter::lowerCase))
                .text(article.language())
                .text(article.text())
                .text(article.sha256())
                .structs(credits)
                .moment(article.published().flatMap(Published::time))
                .end();
    }

    private void add(Mention mention, int position) throws SQLException {
        mentions.row()
                .text(mention.articleId())
                .number(position)
                .phrase(mention.text(), mention.span())
                .actor(Optional.of(mention.actor()))
                .lower(mention.basis())
                .end();
    }

    private void add(Statement statement, int position) throws SQLException {
        statements
                .row()
                .text(statement.id())
                .text(statement.articleId())
                .number(position)
                .actorPhrase(statement.speaker())
                .phrase(statement.cue().text(), statement.cue().span())
                .phrase(statement.content().text(), statement.content().span())
                .structs(statement.continued().stream().map(CellWriter::struct).toList())
                .flag(statement.direct())
                .text(statement.via())
                .actorPhrase(statement.addressee())
                .date(statement.date())
                .end();
    }

    private void add(Event event, int position) throws SQLException {
        events.row()
                .text(event.id())
                .text(event.articleId())
                .number(position)
                .text(event.type().name())
                .text(event.mode())
                .texts(event.contexts())
                .number(event.quad().number())
                .text(event.cameo())
                .number(event.goldstein())
                .structs(participants(event.source()))
                .structs(participants(event.target()))
                .phrase(event.trigger().text(), event.trigger().span())
                .lower(event.status())
                .text(event.reportedBy())
                .date(event.date())
                .place(event.place())
                .number(event.confidence())
                .text(event.basis())
                .weighed(event.place())
                .end();
    }

    private static List<List<@Nullable Object>> participants(List<ActorPhrase> phrases) {
        return phrases.stream().map(CellWriter::struct).toList();
    }
}
