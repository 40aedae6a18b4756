package org.detente.coding.explanation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.event.EventFinder;
import org.detente.coding.event.ReportedDeed;
import org.detente.coding.reader.ArticleReader;
import org.detente.coding.reader.ArticleReading;
import org.detente.coding.reader.ReadPassage;
import org.detente.coding.reader.attribution.AttributionDecoder;
import org.detente.coding.reader.event.ReadRole;
import org.detente.coding.reader.event.RoleScores;
import org.detente.coding.reader.event.RootScores;
import org.detente.encoder.Encoder;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.encoder.Side;
import org.detente.model.ActorPhrase;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Published;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;

/**
 * Reads the passage of a row again and tells what the trained reader thinks of the row. With the model and codebook that the
 * article was coded with, it is the same passage and the same scores as then. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * SecondReading second = new SecondReading(encoder, Codebook.standard());
 * second.event(coded, event).ifPresent(verdict -> verdict.words().get(0).word().text());   // "expelled"
 * }</pre>
 */
public final class SecondReading {
    private final Encoder encoder;
    private final ArticleReader reader;
    private final EventFinder finder;

    /** A reading by a model; the encoder is closed by who opened it. */
    public SecondReading(Encoder encoder, Codebook codebook) {
        this.encoder = encoder;
        this.reader = new ArticleReader(encoder);
        this.finder = new EventFinder(codebook);
    }

    /** What the reader thinks of an event; absent where its words are behind what is read of a sentence. */
    public Optional<EventVerdict> event(CodedArticle coded, Event event) {
        return passage(coded, event.trigger().span()).map(found -> verdict(coded, event, found));
    }

    /** What the reader thinks of a statement; absent likewise. */
    public Optional<StatementVerdict> statement(CodedArticle coded, Statement statement) {
        return passage(coded, statement.cue().span()).map(found -> verdict(statement, found));
    }

    /** A sentence and what was read with it. */
    private record Found(Sentence sentence, ArticleReading article, Reading reading) {}

    private Optional<Found> passage(CodedArticle coded, Span words) {
        TextStructure text = TextAnalyzer.analyze(coded.article().text());
        return text.sentenceOf(words).stream().boxed().findFirst().flatMap(number -> {
            ArticleReading article = reader.read(text, coded.mentions(), number);
            return article.passageOf(number)
                    .map(ReadPassage::reading)
                    .filter(reading -> reading.passage().reads(words))
                    .map(reading -> new Found(text.sentences().get(number), article, reading));
        });
    }

    private EventVerdict verdict(CodedArticle coded, Event event, Found found) {
        Reading reading = found.reading();
        Span trigger = event.trigger().span();
        RootJudge judge = RootJudge.of(new RootScores(encoder.labels()), reading, trigger, event.type());
        RootScores.Chances chances = judge.chances(reading);
        double none = chances.outside() + chances.inside();
        Optional<EventType> other = chances.ranked().stream()
                .filter(type -> type != event.type())
                .findFirst()
                .filter(type -> chances.of(type) > none);
        RoleScores roles = new RoleScores(reading, judge.piece());
        List<ReportedDeed> entries =
                finder.reported(found.sentence(), coded.article().published().map(Published::date)).stream()
                        .filter(deed -> deed.words().overlaps(trigger))
                        .toList();
        return new EventVerdict(
                event.type(),
                judge.probability(reading),
                other,
                other.map(chances::of).orElse(none),
                statuses(reading, judge.piece()),
                roles(reading.passage(), roles, event.source(), Side.SOURCE),
                roles(reading.passage(), roles, event.target(), Side.TARGET),
                new Occlusion(encoder).weightiest(reading, coded.article().text(), found.sentence(), trigger, judge),
                entries);
    }

    private Map<Status, Double> statuses(Reading reading, int piece) {
        List<Status> order = encoder.labels().statuses();
        double[] scores = order.stream()
                .mapToDouble(status -> reading.status(piece, status))
                .toArray();
        RootScores.softmax(scores);
        Map<Status, Double> statuses = new EnumMap<>(Status.class);
        for (int i = 0; i < scores.length; i++) {
            statuses.put(order.get(i), scores[i]);
        }
        return statuses;
    }

    private static List<ReadRole> roles(Passage passage, RoleScores scores, List<ActorPhrase> phrases, Side side) {
        return phrases.stream()
                .map(ActorPhrase::span)
                .distinct()
                .filter(passage::reads)
                .map(span -> new ReadRole(span, scores.probability(span, side)))
                .toList();
    }

    private StatementVerdict verdict(Statement statement, Found found) {
        Span cue = statement.cue().span();
        SaidScores scores = SaidScores.of(found.reading(), cue);
        boolean drawn = AttributionDecoder.of(encoder.settings()).attributions(found.article()).stream()
                .anyMatch(read -> read.cue().equals(cue)
                        && read.content().stream()
                                .anyMatch(part ->
                                        part.overlaps(statement.content().span())));
        return new StatementVerdict(
                scores.cue(),
                statement
                        .speaker()
                        .map(speaker -> scores.source(speaker.span()))
                        .orElseGet(OptionalDouble::empty),
                scores.content(statement.content().span()),
                drawn);
    }
}
