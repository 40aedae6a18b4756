package org.detente.coding.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.coding.PlainArticle;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.reader.ArticleReader;
import org.detente.coding.reader.event.RootScores;
import org.detente.encoder.Encoder;
import org.detente.encoder.Reading;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** With the tiny untrained reader of the encoder's tests: its answers mean nothing, and yet must hang together. */
class SecondReadingTest {
    private static final Encoder ENCODER =
            Encoder.load(Path.of("..", "encoder", "src", "test", "resources", "org", "detente", "encoder", "tiny"));
    private static final Codebook CODEBOOK = Codebook.standard();
    private static final SecondReading SECOND = new SecondReading(ENCODER, CODEBOOK);
    /** A sentence that is longer than a passage. */
    private static final String LONG = "Nobody " + "at all ".repeat(150) + "was about.";

    private static final String TEXT = "It was a grey day.\n\n" + LONG
            + "\n\nIran expelled two diplomats from Norway. “We regret it,” Norway said.";

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void probabilitiesOfAnEventHangTogether() {
        EventVerdict verdict =
                SECOND.event(coded(), event("expelled", "Norway")).orElseThrow();
        assertThat(verdict.probability() + verdict.otherProbability()).isLessThanOrEqualTo(1);
        assertThat(verdict.statuses().values().stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(verdict.sources()).hasSize(1).allMatch(role -> role.span().equals(span("Iran")));
        assertThat(verdict.targets()).hasSize(1).allMatch(role -> role.span().equals(span("Norway")));
    }

    @Test
    void entriesAtTheEventsWordsStandBesideTheVerdict() {
        EventVerdict verdict =
                SECOND.event(coded(), event("expelled", "Norway")).orElseThrow();
        assertThat(verdict.entries()).isNotEmpty().allMatch(deed -> deed.words().overlaps(span("expelled")));
    }

    @Test
    void weightOfAWordIsWhatHidingItTakesAway() {
        EventVerdict verdict =
                SECOND.event(coded(), event("expelled", "Norway")).orElseThrow();
        TextStructure text = TextAnalyzer.analyze(TEXT);
        Reading reading = new ArticleReader(ENCODER)
                .read(text, List.of(), 2)
                .passageOf(2)
                .orElseThrow()
                .reading();
        RootJudge judge = RootJudge.of(new RootScores(ENCODER.labels()), reading, span("expelled"), EventType.SANCTION);
        assertThat(verdict.words()).isNotEmpty().hasSizeLessThanOrEqualTo(Occlusion.MOST_TOLD);
        for (WordWeight weight : verdict.words()) {
            Span word = weight.word().span();
            Reading hidden = ENCODER.read(ENCODER.masked(reading.passage(), word));
            assertThat(text.sentences().get(2).span().contains(word)).isTrue();
            assertThat(weight.drop()).isEqualTo(judge.logOdds(reading) - judge.logOdds(hidden));
            assertThat(weight.without()).isEqualTo(judge.probability(hidden));
        }
        assertThat(verdict.words().stream().map(w -> -w.drop())).isSorted();
    }

    @Test
    void wordsAtTheEndOfASentenceThatIsTooLongAreNotRead() {
        assertThat(SECOND.event(coded(), event("about", "Norway"))).isEmpty();
    }

    @Test
    void targetToldInAnotherPassageHasNoProbability() {
        EventVerdict verdict = SECOND.event(coded(), event("expelled", "grey")).orElseThrow();
        assertThat(verdict.targets()).isEmpty();
    }

    @Test
    void statementHasProbabilitiesOfItsParts() {
        StatementVerdict verdict = SECOND.statement(coded(), statement()).orElseThrow();
        assertThat(verdict.cue()).isBetween(0.0, 1.0);
        assertThat(verdict.source().orElseThrow()).isBetween(0.0, 1.0);
        assertThat(verdict.content().orElseThrow()).isBetween(0.0, 1.0);
    }

    private static CodedArticle coded() {
        Article article = PlainArticle.of(TEXT);
        return new CodedArticle(article, List.of(), List.of(), List.of());
    }

    private static Event event(String trigger, String target) {
        return new Event(
                "e-1",
                "a-1",
                EventType.SANCTION,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(new ActorPhrase("Iran", span("Iran"), Optional.empty())),
                List.of(new ActorPhrase(target, span(target), Optional.empty())),
                Phrase.of(TEXT, span(trigger)),
                Status.HAPPENED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.9,
                "reader");
    }

    private static Statement statement() {
        int speaker = TEXT.lastIndexOf("Norway");
        return new Statement(
                "s-1",
                "a-1",
                Optional.of(new ActorPhrase("Norway", new Span(speaker, speaker + 6), Optional.empty())),
                Phrase.of(TEXT, span("said")),
                Phrase.of(TEXT, span("“We regret it,”")),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
