package org.detente.reading.scrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.detente.model.Credit;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.reading.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScrapedTextTest {
    private static final String LEAD =
            "The foreign ministers of Freedonia and Sylvania failed on Monday to agree on the future of their border.";
    private static final String SECOND =
            "\"We remain ready for talks,\" the Freedonian minister told reporters after six hours in a castle.";
    private static final String THIRD = "Sylvania withdrew its ambassador in March after shots were fired at a ferry.";

    private static final String CLEAN = LEAD + "\n\n" + SECOND + "\n\n" + THIRD;

    /** The same article as different pages leave it. */
    static List<String> scrapes() {
        return List.of(
                String.join("\n\n", "Border talks fail in Sylvania", LEAD, SECOND, THIRD),
                String.join("\n", "Border talks fail in Sylvania", LEAD, SECOND, THIRD),
                String.join(
                        "\n",
                        "Border talks fail in Sylvania – The Daily Planet",
                        "",
                        "The Daily Planet",
                        "",
                        "News for people in a hurry everywhere",
                        "",
                        "Border talks fail in Sylvania",
                        "",
                        "3 min read",
                        "",
                        LEAD,
                        SECOND,
                        "Also Read: Ferry company raises its fares",
                        THIRD,
                        "Leave a Reply",
                        "Your email address will not be published. Required fields are marked *",
                        "seven + 2 ="),
                String.join(
                        "\n",
                        "Home > World > Europe",
                        "Border talks fail in Sylvania",
                        "World News",
                        "By Ann Lee | January 10, 2022",
                        "Share on Facebook Share on Twitter",
                        "Ministers at the castle. Photo: Bo Roe",
                        LEAD,
                        "Advertisement",
                        SECOND,
                        "Related stories",
                        "Ferry company raises its fares",
                        "Ten castles that you must see",
                        THIRD,
                        "Liked this story? Subscribe to our newsletter for more updates",
                        "About Ann Lee",
                        "Ann Lee has been a reporter for ten years. She covers castles and ferries.",
                        "More in Politics",
                        "A quiet week in parliament",
                        "To Top",
                        "Copyright © 2022 The Daily Planet. All rights reserved."),
                String.join(
                        "\r\n\r\n",
                        "\uFEFFSkip to main content",
                        "News   Sports   Weather",
                        "Border talks fail in Sylvania",
                        "January 10, 2022",
                        LEAD.replace(" ", "\u00A0"),
                        "\u200B",
                        SECOND,
                        "12 Shares",
                        THIRD,
                        "Tags: castles, ferries",
                        "Comments are closed."));
    }

    @ParameterizedTest
    @MethodSource("scrapes")
    void keepsTheArticleAndNothingElse(String scrape) {
        Extraction article = ScrapedText.read(scrape, Optional.empty());
        assertThat(article.title()).contains("Border talks fail in Sylvania");
        assertThat(article.text()).isEqualTo(CLEAN);
    }

    @ParameterizedTest
    @MethodSource("scrapes")
    void cleaningAgainChangesNothing(String scrape) {
        Extraction once = ScrapedText.read(scrape, Optional.empty());
        Extraction twice = ScrapedText.read(once.title().orElseThrow() + "\n\n" + once.text(), Optional.empty());
        assertThat(twice.title()).isEqualTo(once.title());
        assertThat(twice.text()).isEqualTo(once.text());
    }

    @Test
    void anyMixtureOfLinesSettlesAtOnce() {
        List<String> lines = scrapes().stream().flatMap(String::lines).toList();
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            StringBuilder mixture = new StringBuilder();
            for (int line = random.nextInt(30); line >= 0; line--) {
                mixture.append(lines.get(random.nextInt(lines.size()))).append(random.nextInt(3) == 0 ? "\n\n" : "\n");
            }
            Extraction once = ScrapedText.read(mixture.toString(), Optional.empty());
            String again = once.title().map(title -> title + "\n\n").orElse("") + once.text();
            Extraction twice = ScrapedText.read(again, Optional.empty());
            assertThat(twice.text()).as(mixture.toString()).isEqualTo(once.text());
            assertThat(twice.title()).as(mixture.toString()).isEqualTo(once.title());
        }
    }

    @Test
    void readsAuthorAndDateAboveTheArticle() {
        Extraction article = ScrapedText.read(scrapes().get(3), Optional.empty());
        assertThat(article.byline()).contains("Ann Lee");
        assertThat(article.published())
                .contains(new Published(PartialDate.parse("2022-01-10"), Published.Basis.BYLINE));
        assertThat(article.outlet()).contains("The Daily Planet");
    }

    @Test
    void readsTheSitesNameBehindTheHeadline() {
        assertThat(ScrapedText.read(scrapes().get(2), Optional.empty()).outlet())
                .contains("The Daily Planet");
    }

    @Test
    void readsTheDateOfADateline() {
        Extraction article = ScrapedText.read("CASTLE, January 10, 2022 - " + LEAD + "\n\n" + SECOND, Optional.empty());
        assertThat(article.published())
                .contains(new Published(PartialDate.parse("2022-01-10"), Published.Basis.DATELINE));
    }

    @Test
    void keepsSubheadsStandfirstsAndShortQuotations() {
        String text = String.join(
                "\n\n",
                "Border talks fail in Sylvania",
                "Ministers leave the castle after six hours without a word about the ferry",
                LEAD,
                "What comes next?",
                SECOND,
                "The ferry",
                "“Never again,” she said.",
                "“Never!”",
                THIRD);
        assertThat(ScrapedText.read(text, Optional.empty()).text()).isEqualTo(text.substring(text.indexOf("\n\n") + 2));
    }

    @Test
    void joinsParagraphsThatWereBrokenAtAFixedWidth() {
        String wrapped = """
                Border talks fail in Sylvania

                The foreign ministers of Freedonia and Sylvania failed on
                Monday to agree on the future of their border, which has been
                disputed since a ferry was shot at.

                Sylvania withdrew its ambassador in March after shots were
                fired at a ferry.""";
        assertThat(ScrapedText.read(wrapped, Optional.empty()).text())
                .isEqualTo("The foreign ministers of Freedonia and Sylvania failed on Monday to agree on the future of"
                        + " their border, which has been disputed since a ferry was shot at.\n\nSylvania withdrew its"
                        + " ambassador in March after shots were fired at a ferry.");
    }

    @Test
    void aHeadlineFromBesideTheTextWins() {
        Extraction article = ScrapedText.read(scrapes().get(3), Optional.of("BORDER TALKS FAIL IN SYLVANIA"));
        assertThat(article.title()).contains("BORDER TALKS FAIL IN SYLVANIA");
        assertThat(article.text()).isEqualTo(CLEAN);
    }

    @Test
    void aCommentFormAboveTheArticleDoesNotEndIt() {
        String text = String.join("\n", "Border talks fail in Sylvania", "Leave a comment", LEAD, SECOND, THIRD);
        assertThat(ScrapedText.read(text, Optional.empty()).text()).isEqualTo(CLEAN);
    }

    @Test
    void creditLinesBecomeDataAndCreditsInSentencesStay() {
        String told = "Shots were fired twice, the captain told CNN.";
        Extraction article = ScrapedText.read(
                String.join("\n", "Border talks fail in Sylvania", LEAD, told, THIRD, "Source: RT NEWS"),
                Optional.empty());
        assertThat(article.text()).isEqualTo(String.join("\n\n", LEAD, told, THIRD));
        assertThat(article.credits())
                .containsExactly(
                        new Credit("RT", Credit.Kind.SOURCE, "Source: RT NEWS"),
                        new Credit("CNN", Credit.Kind.REPORTED_BY, "told CNN"));
    }

    @Test
    void readsTextsInOtherScripts() {
        String russian = "Переговоры о границе провалились\n\nМинистры двух стран не смогли договориться о границе в"
                + " понедельник, сообщило агентство.\n\n«Мы готовы к диалогу», — сказал министр.";
        Extraction article = ScrapedText.read(russian, Optional.empty());
        assertThat(article.title()).contains("Переговоры о границе провалились");
        assertThat(article.text()).endsWith("сказал министр.");
        String chinese = "边境谈判失败\n\n两国外长星期一未能就边境的未来达成协议，会谈持续了六个小时。\n\n部长说：“我们准备好了。”";
        assertThat(ScrapedText.read(chinese, Optional.empty()).text())
                .startsWith("两国外长")
                .endsWith("准备好了。”");
    }

    @Test
    void findsTheArticleInAWholePage() {
        String menu = "World\nEurope\nAsia\nSport\nWeather\nVideo\nLetters\nPuzzles\n";
        String text = "We care about what you read and how you read it.\n" + menu
                + String.join("\n", "Border talks fail in Sylvania", LEAD, SECOND, THIRD, "")
                + menu + menu + "All news that is fit for planets is written here.";
        Extraction article = ScrapedText.read(text, Optional.empty());
        assertThat(article.title()).contains("Border talks fail in Sylvania");
        assertThat(article.text()).isEqualTo(CLEAN);
    }

    @Test
    void aShortLeadAboveAListIsKept() {
        String list = "Bread\nWine\nSalt\nFish\nWool\nIron\nWood\n";
        String text = "Border talks fail in Sylvania\nThe ministers disagreed about these goods.\n" + list
                + String.join("\n", LEAD, SECOND, THIRD);
        assertThat(ScrapedText.read(text, Optional.empty()).text())
                .startsWith("The ministers disagreed about these goods.")
                .endsWith(CLEAN);
    }

    @Test
    void aTextWithoutHeadlineStaysWhole() {
        Extraction article = ScrapedText.read(CLEAN, Optional.empty());
        assertThat(article.title()).isEmpty();
        assertThat(article.text()).isEqualTo(CLEAN);
    }

    @Test
    void nothingIsLeftOfAPageWithoutArticle() {
        assertThat(ScrapedText.read("Home\nNews\nSport\nLog in\n© 2022 The Daily Planet", Optional.empty())
                        .text())
                .isEmpty();
        assertThat(ScrapedText.read("", Optional.empty()).text()).isEmpty();
    }

    @Test
    void theBodyOfAPageKeepsItsEdges() {
        String body = LEAD + "\n\nShare this article\n\n" + THIRD + "\n\nThe talks go on";
        assertThat(ScrapedText.filterBody(body, Optional.empty()).text())
                .isEqualTo(LEAD + "\n\n" + THIRD + "\n\nThe talks go on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "(",
                "[",
                "*",
                "“",
                "A ",
                "a. ",
                "1 + ",
                " | ",
                "Daily News ",
                "told A's ",
                "By A ",
                "Photo: "
            })
    @Timeout(20)
    void hostileTextsEnd(String piece) {
        String hostile = piece.repeat(100_000);
        assertThat(ScrapedText.read(hostile, Optional.empty()).title()).isNotNull();
        assertThat(MarkdownText.read(hostile, Optional.empty()).title()).isNotNull();
    }

    @Test
    @Timeout(20)
    void aLongTextIsReadInLinearTime() {
        String text = "Border talks fail in Sylvania\n\n" + (LEAD + "\n\nAlso read: Ferries\n\n").repeat(5_000);
        long start = System.nanoTime();
        assertThat(ScrapedText.read(text, Optional.empty()).text()).hasSizeGreaterThan(5_000 * LEAD.length());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }
}
