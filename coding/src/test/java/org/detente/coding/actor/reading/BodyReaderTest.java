package org.detente.coding.actor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.LearntActor;
import org.detente.model.Mention;
import org.detente.model.Sector;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    private static final ActorFinder FINDER = new ActorFinder(ActorRegistry.load(List.of()));

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = BodyReaderTest.class.getResourceAsStream("body-cases.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(l -> !l.startsWith("#") && !l.startsWith("text\t")).toList().stream()
                            .map(l -> l.split("\t", -1))
                            .map(c -> Arguments.of(c[2], c[0], c[1]));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsWhatTheTextIntroduces(String reason, String text, String expected) {
        assertThat(show(FINDER, text)).as(reason).isEqualTo(expected);
    }

    @Test
    void aLearntBodyIsKnownByItsFullNameAndByTheAbbreviationBesideIt() {
        ActorFinder finder = new ActorFinder(ActorRegistry.load(
                List.of(),
                List.of(new LearntActor(
                        "Dune Defence Front",
                        "MLI",
                        Optional.of(Sector.UAF),
                        "armed group",
                        Optional.empty(),
                        Optional.empty()))));
        assertThat(show(finder, "The DDF spoke. The Dune Defence Front (DDF) attacked. The DDF denied that."))
                .isEqualTo("Dune Defence Front (DDF) = MLI UAF Dune Defence Front ; DDF = MLI UAF Dune Defence Front");
    }

    @Test
    void listsKeepTheirAbbreviations() {
        assertThat(FINDER.find(
                        "a",
                        TextAnalyzer.analyze("The Niger Army Team Order (NATO), an armed group from Niger, attacked."
                                + " NATO protested."),
                        Optional.empty()))
                .extracting(m -> m.actor().code())
                .containsExactly("NER", "IGO:NATO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Dune ", "Kenya's Agency of ", "Dune, an armed group from ", "Dune (DD), a new ", "of the "})
    void isQuickOnHostileText(String repeated) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> FINDER.find("a", TextAnalyzer.analyze(repeated.repeat(20_000)), Optional.empty()));
    }

    private static String show(ActorFinder finder, String text) {
        return finder.find("a", TextAnalyzer.analyze(text), Optional.empty()).stream()
                .filter(m -> m.actor().name().isPresent() && m.actor().role().isEmpty())
                .map(BodyReaderTest::show)
                .collect(Collectors.joining(" ; "));
    }

    private static String show(Mention mention) {
        return mention.text() + " = " + mention.actor().code() + " "
                + mention.actor().sector().orElseThrow() + " "
                + mention.actor().name().orElseThrow();
    }
}
