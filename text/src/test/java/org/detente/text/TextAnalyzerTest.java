package org.detente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {
    static Stream<String[]> sentences() throws IOException {
        return rows("sentences.tsv");
    }

    static Stream<String[]> quotations() throws IOException {
        return rows("quotations.tsv");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void endsSentencesWhereTheCaseSays(String marked, String why) {
        List<String> expected = List.of(marked.split(" \\| "));
        String text = String.join(" ", expected);
        assertThat(TextAnalyzer.analyze(text).sentences())
                .as(why)
                .map(sentence -> sentence.span().cut(text))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void findsQuotationsThatTheCaseNames(String written, String marked, String why) {
        String text = written.replace("¶", "\n\n");
        List<String> expected = marked.isEmpty() ? List.of() : List.of(marked.split(" \\| "));
        assertThat(TextAnalyzer.analyze(text).quotations())
                .as(why)
                .map(quotation -> quotation.depth() + ":" + quotation.inner().cut(text))
                .isEqualTo(expected);
    }

    @Test
    void cutsCliticsAndKeepsWordsWhole() {
        assertThat(tokens("Russia's US-led O'Brien isn’t we'll can't AT&T 100,000 3.5% the ministers' RUSSIA’S"))
                .containsExactly(
                        "Russia",
                        "'s",
                        "US-led",
                        "O'Brien",
                        "is",
                        "n’t",
                        "we",
                        "'ll",
                        "ca",
                        "n't",
                        "AT&T",
                        "100,000",
                        "3.5",
                        "%",
                        "the",
                        "ministers",
                        "'",
                        "RUSSIA",
                        "’S");
        assertThat(new Token("’S", new Span(0, 2)).lower()).isEqualTo("'s");
    }

    @Test
    void keepsAbbreviationsWithTheirFullStop() {
        assertThat(tokens("Maj.-Gen. W. Roe of the U.S. spoke... No. 2, no. End.The rest"))
                .containsExactly(
                        "Maj.-Gen.",
                        "W.",
                        "Roe",
                        "of",
                        "the",
                        "U.S.",
                        "spoke",
                        "...",
                        "No.",
                        "2",
                        ",",
                        "no",
                        ".",
                        "End",
                        ".",
                        "The",
                        "rest");
    }

    @Test
    void everyLineIsAParagraph() {
        List<Sentence> sentences = TextAnalyzer.analyze("Heading without a stop\nBody. More.\n\nEnd")
                .sentences();
        assertThat(sentences).map(Sentence::paragraph).containsExactly(0, 1, 1, 2);
    }

    @Test
    void emptyTextHasNothing() {
        assertThat(TextAnalyzer.analyze(" \n\t ").sentences()).isEmpty();
        assertThat(TextAnalyzer.analyze("").quotations()).isEmpty();
    }

    @Test
    void offsetsCutTheTextThatTheyClaim() {
        String[] pieces = {
            "Sen.", "U.S.", "“", "”", "\"", "'", "‘", "’", "’s", "n't", " ", " ", " ", "\n", "\n\n", ".", "?!", "...",
            "(", ")", "Russia", "said", "é", "e\u0301", "𝒳", "😀", "-", "—", "3.5", "a.m.", "«", "»", "''", "No. 2",
            "\u00a0", "\u200b", "\t"
        };
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder builder = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                builder.append(pieces[random.nextInt(pieces.length)]);
            }
            checkOffsets(builder.toString());
        }
    }

    private static void checkOffsets(String text) {
        TextStructure structure = TextAnalyzer.analyze(text);
        StringBuilder rest = new StringBuilder(text);
        int last = 0;
        for (Sentence sentence : structure.sentences()) {
            assertThat(sentence.span().start())
                    .isEqualTo(sentence.tokens().get(0).span().start());
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(token.span().cut(text)).isEqualTo(token.text());
                rest.replace(
                        token.span().start(),
                        token.span().end(),
                        " ".repeat(token.span().length()));
                last = token.span().end();
            }
            assertThat(sentence.span().end()).isEqualTo(last);
        }
        assertThat(rest.chars().allMatch(Characters::isSpace)).as(text).isTrue();
        int opened = -1;
        for (Quotation quotation : structure.quotations()) {
            assertThat(quotation.span().start()).isGreaterThan(opened);
            assertThat(quotation.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(quotation.span().cut(text)).doesNotContain("\n");
            opened = quotation.span().start();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'a ", "\"a ", "“", "‘a ", "(", "(a. ", "a.", ".", "’s", "-a", "a' ", "«a ", "?\" A ", "\n\""})
    void hostileRepeatsEndSoon(String piece) {
        String text = piece.repeat(100_000);
        TextStructure structure = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> TextAnalyzer.analyze(text));
        assertThat(structure.sentences()).isNotEmpty();
    }

    private static List<String> tokens(String text) {
        return TextAnalyzer.analyze(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .collect(Collectors.toList());
    }

    private static Stream<String[]> rows(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TextAnalyzerTest.class.getResourceAsStream(name))) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(content.split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        }
    }
}
