package org.detente.coding.reader.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.coding.reader.ArticleReading;
import org.detente.coding.reader.ReadPassage;
import org.detente.encoder.Labels;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.encoder.Settings;
import org.detente.encoder.Side;
import org.detente.encoder.Tag;
import org.detente.model.EventType;
import org.detente.model.Span;
import org.detente.model.Status;
import org.detente.text.TextStructure;

/**
 * Reads events from scores: the words that report a deed, and for each who of the same sentence stands on its sides. An event
 * that nobody takes part in is none. Immutable.
 */
public final class EventDecoder {
    private static final String EASE = "event.ease";

    private final double ease;

    /**
     * A decoder.
     *
     * @param ease what is taken from the score (logit) of "no trigger": more finds more events, and more that are none
     */
    public EventDecoder(double ease) {
        this.ease = ease;
    }

    /** A decoder with the ease {@code event.ease} of a model's settings, or one that leaves the choice to the confidence. */
    public static EventDecoder of(Settings settings) {
        return new EventDecoder(settings.has(EASE) ? settings.number(EASE) : 2.5);
    }

    /**
     * What the reader thinks of an event that somebody else found.
     *
     * @param root probability that its words report a deed of its type
     * @param sides probability that those who stand on its sides do, the least sure of each side
     */
    public record Opinion(double root, double sides) {}

    /** The events of an article in the order of their triggers. */
    public List<ReadEvent> events(ArticleReading article, TextStructure text, List<Span> known) {
        RootScores roots = new RootScores(article.labels());
        List<ReadEvent> events = new ArrayList<>();
        for (ReadPassage passage : article.passages()) {
            List<Span> mentions = MentionTagger.mentions(passage.reading(), known);
            for (int sentence = passage.first(); sentence < passage.end(); sentence++) {
                Span span = text.sentences().get(sentence).span();
                List<Span> here = mentions.stream().filter(span::contains).toList();
                events.addAll(events(passage.reading(), article.labels(), roots, sentence, span, here));
            }
        }
        return events;
    }

    private List<ReadEvent> events(
            Reading reading, Labels labels, RootScores roots, int sentence, Span span, List<Span> mentions) {
        List<ReadEvent> events = new ArrayList<>();
        Passage passage = reading.passage();
        int end = passage.pieceEndingAfter(span.end());
        for (int piece = passage.pieceEndingAfter(span.start()); piece < end; piece++) {
            RootScores.Chances chances = roots.at(reading, piece);
            if (passage.continuesWord(piece) || !chances.begins(ease)) {
                continue;
            }
            List<EventType> ranked = chances.ranked();
            EventType type = ranked.get(0);
            RoleScores roles = new RoleScores(reading, piece);
            RoleScores.Filled sources = roles.filled(mentions, Side.SOURCE);
            RoleScores.Filled targets = roles.filled(mentions, Side.TARGET);
            if (!sources.roles().isEmpty() || !targets.roles().isEmpty()) {
                events.add(new ReadEvent(
                        sentence,
                        passage.span(
                                piece, last(reading, piece, end, labels.roots().size())),
                        roots.finest(reading, piece, type),
                        chances.of(type),
                        ranked.stream().skip(1).findFirst(),
                        statuses(reading, labels, piece),
                        sources.roles(),
                        targets.roles(),
                        sources.probability() * targets.probability()));
            }
        }
        return events;
    }

    private static Map<Status, Double> statuses(Reading reading, Labels labels, int piece) {
        double[] scores = labels.statuses().stream()
                .mapToDouble(status -> reading.status(piece, status))
                .toArray();
        RootScores.softmax(scores);
        Map<Status, Double> statuses = new EnumMap<>(Status.class);
        for (int i = 0; i < scores.length; i++) {
            statuses.put(labels.statuses().get(i), scores[i]);
        }
        return statuses;
    }

    private static int last(Reading reading, int first, int end, int roots) {
        int last = first;
        while (last + 1 < end && (reading.passage().continuesWord(last + 1) || continues(reading, last + 1, roots))) {
            last++;
        }
        return last;
    }

    private static boolean continues(Reading reading, int piece, int roots) {
        float inside = reading.noTrigger(piece, Tag.CONTINUES);
        return inside > reading.noTrigger(piece, Tag.OUTSIDE)
                && IntStream.range(0, roots).allMatch(r -> reading.trigger(piece, r) < inside);
    }

    /**
     * What the reader thinks of an event between known participants; absent where its sentence was not read.
     *
     * @param words what is said to report it; the likeliest of these words counts
     */
    public Optional<Opinion> opinion(
            ArticleReading article,
            int sentence,
            Span words,
            EventType type,
            Collection<Span> sources,
            Collection<Span> targets) {
        RootScores roots = new RootScores(article.labels());
        return article.passageOf(sentence).map(read -> {
            Reading reading = read.reading();
            double best = 0;
            double sides = 0;
            for (int piece : reading.passage().piecesOf(words)) {
                double root = roots.at(reading, piece).of(type);
                if (root >= best) {
                    best = root;
                    RoleScores roles = new RoleScores(reading, piece);
                    sides = least(roles, sources, Side.SOURCE) * least(roles, targets, Side.TARGET);
                }
            }
            return new Opinion(best, sides);
        });
    }

    private static double least(RoleScores roles, Collection<Span> mentions, Side side) {
        return mentions.stream()
                .mapToDouble(m -> roles.probability(m, side))
                .min()
                .orElse(1);
    }
}
