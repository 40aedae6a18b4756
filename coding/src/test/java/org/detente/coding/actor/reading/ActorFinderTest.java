package org.detente.coding.actor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.coding.actor.ActorRegistry;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorFinderTest {
    private static final ActorFinder FINDER = new ActorFinder(ActorRegistry.load(List.of()));

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = ActorFinderTest.class.getResourceAsStream("actor-cases.tsv")) {
            assertThat(in).isNotNull();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("published\t"))
                    .map(l -> l.split("\t", -1))
                    .map(c -> Arguments.of(c[3], c[0], c[1], c[2]));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void marksWhatAReaderMarks(String reason, String published, String text, String expected) {
        assertThat(find(text, published).stream().map(ActorFinderTest::show).collect(Collectors.joining(" ; ")))
                .as(reason)
                .isEqualTo(expected);
    }

    @Test
    void spansCutTheirWordsInOrderAndOverlapOnlyWhereTheyAreTheSame() throws IOException {
        String text = cases().map(a -> (String) a.get()[2]).collect(Collectors.joining("\n\n"));
        List<Mention> mentions = find(text, "2022-01-10");
        assertThat(mentions).hasSizeGreaterThan(100);
        assertThat(mentions).allSatisfy(m -> assertThat(m.span().cut(text)).isEqualTo(m.text()));
        for (int i = 1; i < mentions.size(); i++) {
            Mention before = mentions.get(i - 1);
            Mention here = mentions.get(i);
            assertThat(before.span().equals(here.span())
                            || before.span().end() <= here.span().start())
                    .as("%s and %s", before, here)
                    .isTrue();
        }
    }

    @Test
    void givesTheSameMentionsFromManyThreads() {
        String text = "Russian Foreign Minister Sergei Lavrov met Iranian officials in Tehran. He thanked them.";
        List<Mention> alone = find(text, "2022-01-10");
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> find(text, "2022-01-10")))
                .allSatisfy(mentions -> assertThat(mentions).isEqualTo(alone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the ministry ", "Russian and ", "President of ", "Igor Some, the ", "he, "})
    void staysFastOnHostileInput(String part) {
        String text = part.repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> find(text, "2022-01-10").size(), part);
    }

    private static List<Mention> find(String text, String published) {
        Optional<PartialDate> date =
                Optional.of(published).filter(p -> !p.isEmpty()).map(PartialDate::parse);
        return FINDER.find("a", TextAnalyzer.analyze(text), date);
    }

    private static String show(Mention mention) {
        Actor actor = mention.actor();
        return "%s = %s, %s, %s, %s, %s"
                .formatted(
                        mention.text(),
                        actor.code(),
                        actor.sector().map(Enum::name).orElse("-"),
                        actor.name().orElse("-"),
                        actor.role().orElse("-"),
                        mention.basis());
    }
}
