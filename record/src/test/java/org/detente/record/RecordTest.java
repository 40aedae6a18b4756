package org.detente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Actor;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.record.query.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsWhatIsRead() {
        List<CodedArticle> articles = new RandomArticles(7, 4).next(120);
        try (Record record = Record.open(folder)) {
            assertThat(record.add(articles).articles()).isEqualTo(120);
        }
        try (Record record = Record.openReadOnly(folder)) {
            for (CodedArticle article : articles) {
                assertThat(record.article(article.article().id())).contains(article);
            }
        }
    }

    @Test
    void anArticleThatIsKnownIsLeftAsItWasFirstRead() {
        List<CodedArticle> articles = new RandomArticles(8, 2).next(3);
        CodedArticle first = articles.get(0);
        CodedArticle again = new CodedArticle(first.article(), List.of(), List.of(), List.of());
        try (Record record = Record.open(folder)) {
            Added added = record.add(List.of(first, again));
            assertThat(added).isEqualTo(new Added(1, List.of(first.article().id())));
            assertThat(record.add(List.of(again, articles.get(1), articles.get(2))))
                    .isEqualTo(new Added(2, List.of(first.article().id())));
            assertThat(record.article(first.article().id())).contains(first);
            assertThat(record.knows(first.article().id())).isTrue();
            assertThat(record.knows("a-0000")).isFalse();
        }
    }

    @Test
    void aBatchThatFailsLeavesNothing() {
        List<CodedArticle> articles = new RandomArticles(9, 4).next(40);
        CodedArticle mixedUp =
                new CodedArticle(articles.get(39).article(), List.of(), SmallRecord.TALKS.statements(), List.of());
        List<CodedArticle> batch = new ArrayList<>(articles.subList(0, 39));
        batch.add(mixedUp);
        try (Record record = Record.open(folder)) {
            record.add(SmallRecord.all());
            assertThatThrownBy(() -> record.add(batch))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(SmallRecord.TALKS.article().id());
            assertThat(record.counts()).returns(4L, Counts::articles).returns(5L, Counts::mentions);
            assertThat(record.add(articles).articles()).isEqualTo(40);
        }
    }

    @Test
    void ofTwoStatementsOrEventsWithTheSameIdentifierTheFirstIsKept() {
        CodedArticle talks = SmallRecord.TALKS;
        CodedArticle twice = new CodedArticle(
                talks.article(),
                talks.mentions(),
                List.of(talks.statements().get(0), talks.statements().get(0)),
                List.of(
                        talks.events().get(0),
                        talks.events().get(1),
                        talks.events().get(0)));
        try (Record record = Record.open(folder)) {
            record.add(List.of(twice));
            assertThat(record.article(talks.article().id())).contains(talks);
        }
    }

    @Test
    void whatIsNoCharacterIsStoredAsAQuestionMarkAndMovesNoOffset() {
        String text = "half \uD83D of an emoji, then Moscow";
        Article article = new Article(
                "a-1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                "",
                List.of());
        Span span = new Span(text.indexOf("Moscow"), text.length());
        Mention moscow = new Mention("a-1", span, "Moscow", Actor.of("RUS"), Mention.Basis.CAPITAL);
        try (Record record = Record.open(folder)) {
            record.add(List.of(new CodedArticle(article, List.of(moscow), List.of(), List.of())));
            CodedArticle read = record.article("a-1").orElseThrow();
            assertThat(read.article().text()).isEqualTo(text.replace('\uD83D', '?'));
            assertThat(read.mentions().get(0).span().cut(read.article().text())).isEqualTo("Moscow");
        }
    }

    @Test
    void aRecordMayBeAskedWhileItsRowsAreHandedOn() {
        List<CodedArticle> articles = new RandomArticles(10, 2).next(20);
        try (Record record = Record.open(folder)) {
            record.add(articles);
            List<Event> events = new ArrayList<>();
            record.articles(article -> events.addAll(
                    record.article(article.article().id()).orElseThrow().events()));
            List<Event> streamed = new ArrayList<>();
            record.events(event -> streamed.add(event.event()));
            assertThat(events).isEqualTo(streamed).isNotEmpty();
        }
    }
}
