package org.detente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.detente.model.CodedArticle;
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
}
