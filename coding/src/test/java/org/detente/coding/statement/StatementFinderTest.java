package org.detente.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Mention;
import org.detente.model.Phrase;
import org.detente.model.Sector;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementFinderTest {
    private static final Actor OREL =
            new Actor("RUR", Optional.of(Sector.GOV), Optional.of("Ana Orel"), Optional.of("foreign minister"));
    private static final Actor MINISTRY =
            new Actor("RUR", Optional.of(Sector.GOV), Optional.of("Ministry"), Optional.empty());

    static Stream<String[]> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(StatementFinderTest.class.getResourceAsStream("statements.tsv"))) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(content.split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheStatementsThatTheCaseNames(String written, String expected, String why) {
        String found = find(written.replace("¶", "\n\n"), List.of()).stream()
                .map(StatementFinderTest::written)
                .collect(Collectors.joining(" || "));
        assertThat(found.isEmpty() ? "-" : found).as(why).isEqualTo(expected);
    }

    private static String written(Statement statement) {
        String parts = Stream.concat(Stream.of(statement.content()), statement.continued().stream())
                .map(Phrase::text)
                .collect(Collectors.joining(" + "));
        return statement.speaker().map(ActorPhrase::text).orElse("-") + " { "
                + statement.cue().text() + " } " + parts;
    }

    @Test
    void tellsThroughWhomAndToWhom() {
        Statement quoted =
                find("“We are ready to go on,” RTX quoted Ana Orel.", List.of()).get(0);
        assertThat(quoted.via()).contains("RTX");
        assertThat(quoted.direct()).isTrue();
        Statement told = find("Orel told reporters that the border stays shut.", List.of())
                .get(0);
        assertThat(told.addressee().map(ActorPhrase::text)).contains("reporters");
        assertThat(told.direct()).isFalse();
        Statement relayed = find("Orel has confirmed that it stays shut, as reported by RTX.", List.of())
                .get(0);
        assertThat(relayed.via()).contains("RTX");
    }

    @Test
    void resolvesSpeakersFromMentionsHeadFirst() {
        String text = "Ruritania's envoy to Graustark, Ana Orel, said it was over. “It is all over now,” she added.";
        List<Statement> statements = find(
                text,
                List.of(
                        mention(text, "Ruritania", Actor.of("RUR")),
                        mention(text, "Graustark", Actor.of("GRA")),
                        mention(text, "Ana Orel", OREL)));
        assertThat(statements)
                .map(s -> s.speaker().flatMap(ActorPhrase::actor))
                .containsExactly(Optional.of(OREL), Optional.of(OREL));
    }

    @Test
    void givesTheStatementToTheLastBodyThatSpoke() {
        String text = "The ministry in Strelsau warned of war. The statement added that talks were over. "
                + "It said that peace was far.";
        List<Statement> statements = find(
                text, List.of(mention(text, "The ministry", MINISTRY), mention(text, "Strelsau", Actor.of("RUR"))));
        assertThat(statements).hasSize(3);
        assertThat(statements).map(s -> s.speaker().flatMap(ActorPhrase::actor)).containsOnly(Optional.of(MINISTRY));
    }

    @Test
    void leavesASpeakerOpenWhomNobodyTells() {
        assertThat(find("He said that it was over.", List.of()).get(0).speaker().flatMap(ActorPhrase::actor))
                .isEmpty();
    }

    @Test
    void phrasesCutTheTextThatTheyClaim() {
        String[] pieces = {
            "Orel",
            "said",
            "that",
            "“",
            "”",
            "\"",
            ",",
            ".",
            "he",
            "according to",
            "'s",
            "claim",
            "told",
            "reporters",
            "by",
            "was",
            "\n\n",
            "and",
            "adding",
            "of",
            "to",
            "(",
            ")",
            "the minister",
            ":",
            "–",
            "quoted",
            "as",
            "who"
        };
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(6) == 0 ? "" : " ");
            }
            for (Statement statement : find(text.toString(), List.of())) {
                assertThat(statement.cue().span().cut(text.toString()))
                        .isEqualTo(statement.cue().text());
                assertThat(statement.content().span().cut(text.toString()))
                        .isEqualTo(statement.content().text());
                statement
                        .speaker()
                        .ifPresent(speaker ->
                                assertThat(speaker.span().cut(text.toString())).isEqualTo(speaker.text()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "Orel said, ",
                "“a b c d,” he said ",
                "and said ",
                "a, ",
                "his claim that ",
                "told ",
                "“a b c d” ",
                "according to ",
                "(",
                "was said by ",
                "who "
            })
    void hostileRepeatsEndSoon(String piece) {
        String text = piece.repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> find(text, List.of()));
    }

    private static List<Statement> find(String text, List<Mention> mentions) {
        return new StatementFinder().find("a-1", TextAnalyzer.analyze(text), mentions);
    }

    private static Mention mention(String text, String words, Actor actor) {
        int start = text.indexOf(words);
        return new Mention("a-1", new Span(start, start + words.length()), words, actor, Mention.Basis.NAME);
    }
}
