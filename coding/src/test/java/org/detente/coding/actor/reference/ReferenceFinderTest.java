package org.detente.coding.actor.reference;

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
import org.detente.coding.Coder;
import org.detente.coding.PlainArticle;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.reading.ArticleWords;
import org.detente.coding.codebook.Codebook;
import org.detente.model.Actor;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Mention;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFinderTest {
    private static final Coder CODER = new Coder(ActorRegistry.load(List.of()), Codebook.standard());

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = ReferenceFinderTest.class.getResourceAsStream("reference-cases.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> !l.startsWith("#") && !l.startsWith("text\t"))
                            .map(l -> l.split("\t", -1))
                            .map(c -> Arguments.of(c[2], c[0], c[1]))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void joinsWhatAReaderJoins(String reason, String text, String expected) {
        assertThat(CODER.chains(article(text)).stream()
                        .filter(c -> c.references().size() > 1)
                        .map(c -> show(c, text))
                        .collect(Collectors.joining(" ; ")))
                .as(reason)
                .isEqualTo(expected);
    }

    @Test
    void givesPeopleOfAnArticleOnOneStateThatStateAndSaysSo() {
        CodedArticle coded = CODER.code(article(
                "Norway's parliament met in Oslo. Norwegian fishermen protested. “We are poor,” said Kari Solbakken, a"
                        + " teacher. The Norwegian government is silent."));
        assertThat(coded.mentions())
                .filteredOn(m -> m.text().equals("Kari Solbakken"))
                .extracting(m -> m.actor().code(), Mention::basis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("NOR", Mention.Basis.CONTEXT));
        assertThat(coded.statements())
                .extracting(s -> s.speaker().flatMap(p -> p.actor()).map(Actor::code))
                .contains(Optional.of("NOR"));
    }

    @Test
    void neverGivesAKnownBodyTheStateOfTheArticle() {
        CodedArticle coded = CODER.code(
                article(
                        "Norway paid. Norwegian fishermen protested. Norway's parliament met. The European Union said it would wait."));
        assertThat(coded.mentions())
                .filteredOn(m -> m.text().equals("European Union"))
                .extracting(m -> m.actor().code())
                .containsExactly("IGO:EU");
    }

    @Test
    void leavesPeopleOpenWhereTwoStatesDealWithEachOther() {
        CodedArticle coded = CODER.code(article(
                "Norway and Sweden met. Norway paid. Sweden paid too. “We are poor,” said Kari Solbakken, a teacher."));
        assertThat(coded.mentions()).noneMatch(m -> m.basis() == Mention.Basis.CONTEXT);
    }

    @Test
    void whoSaysWeInAQuotationSpeaksForAState() {
        CodedArticle coded = CODER.code(
                article("Norwegian Prime Minister Kari Solheim went to Stockholm. “We have paid Sweden,” she said."));
        assertThat(coded.mentions())
                .filteredOn(m -> m.text().equals("We"))
                .extracting(m -> m.actor().code(), m -> m.actor().name(), Mention::basis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("NOR", Optional.empty(), Mention.Basis.PRONOUN));
    }

    @Test
    void mentionsStayInOrderAndOverlapOnlyWhereTheyAreTheSame() throws IOException {
        String text = cases().map(a -> (String) a.get()[1]).collect(Collectors.joining("\n\n"));
        List<Mention> mentions = CODER.code(article(text)).mentions();
        assertThat(mentions).hasSizeGreaterThan(10);
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
    void givesTheSameChainsFromManyThreads() throws IOException {
        String text = cases().map(a -> (String) a.get()[1]).collect(Collectors.joining("\n\n"));
        List<Chain> alone = CODER.chains(article(text));
        assertThat(IntStream.range(0, 50).parallel().mapToObj(i -> CODER.chains(article(text))))
                .allSatisfy(chains -> assertThat(chains).isEqualTo(alone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Orel said she ", "Mr. A ", "the agency ", "“I” Orel said. ", "Jane Roe, a ", "Ohio "})
    void staysFastOnHostileInput(String part) {
        String text = part.repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> ReferenceFinder.find("a", ArticleWords.of(TextAnalyzer.analyze(text)), List.of(), List.of())
                        .chains()
                        .size(),
                part);
    }

    private static String show(Chain chain, String text) {
        return chain.actor().map(Actor::code).orElse("-")
                + (chain.inferred() ? "*" : "")
                + ": "
                + chain.references().stream().map(r -> r.span().cut(text)).collect(Collectors.joining(" / "));
    }

    private static Article article(String text) {
        return PlainArticle.of(text);
    }
}
