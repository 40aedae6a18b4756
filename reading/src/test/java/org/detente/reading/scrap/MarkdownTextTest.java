package org.detente.reading.scrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.reading.Extraction;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void takesTheMarksAway() {
        Extraction article = read("""
                # Border talks *fail*

                The **foreign ministers** of [Freedonia](https://planet.example/a_(b)) and _Sylvania_ failed
                on Monday to agree[^1], see <https://planet.example/x> and `code`.

                ![The castle](castle.jpg)

                ## What comes next?

                > "We remain ready for talks," the minister said on Monday.

                - The first point was the ferry that was shot at.
                - The second point was the snake\\_case border.

                ***

                [1]: https://planet.example/note
                """);
        assertThat(article.title()).contains("Border talks fail");
        assertThat(article.text()).isEqualTo("""
                        The foreign ministers of Freedonia and Sylvania failed on Monday to agree, see \
                        https://planet.example/x and code.

                        What comes next?

                        "We remain ready for talks," the minister said on Monday.

                        The first point was the ferry that was shot at.

                        The second point was the snake_case border.""");
    }

    @Test
    void readsFrontMatter() {
        Extraction article = read("""
                ---
                title: "Border talks fail"
                date: 2022-01-10
                author: Ann Lee
                url: https://planet.example/a
                ---
                The foreign ministers of Freedonia and Sylvania failed to agree on Monday.
                """);
        assertThat(article.title()).contains("Border talks fail");
        assertThat(article.byline()).contains("Ann Lee");
        assertThat(article.url()).contains("https://planet.example/a");
        assertThat(article.published())
                .contains(new Published(PartialDate.parse("2022-01-10"), Published.Basis.METADATA));
        assertThat(article.text()).startsWith("The foreign ministers").doesNotContain("---");
    }

    @Test
    void readsUnderlinedHeadings() {
        Extraction article = read("Border talks fail\n=================\n\nThe ministers failed to agree on Monday.\n");
        assertThat(article.title()).contains("Border talks fail");
        assertThat(article.text()).isEqualTo("The ministers failed to agree on Monday.");
    }

    @Test
    void readsAuthorAndDateBelowTheHeadline() {
        Extraction article = read("""
                # Border talks fail

                By the Daily Planet foreign staff

                10 January 2022

                The foreign ministers of Freedonia and Sylvania failed to agree on Monday.
                """);
        assertThat(article.byline()).contains("the Daily Planet foreign staff");
        assertThat(article.published().map(Published::date)).contains(PartialDate.parse("2022-01-10"));
        assertThat(article.text()).startsWith("The foreign ministers");
    }

    private static Extraction read(String markdown) {
        return MarkdownText.read(markdown, Optional.empty());
    }
}
