package org.detente.coding.classes.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.reading.ActorFinder;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.PairReading;
import org.detente.coding.classes.SentenceEvents;
import org.detente.coding.classes.SentencePairs;
import org.detente.coding.classes.regression.Example;
import org.detente.encoder.Encoder;
import org.detente.model.ActorPhrase;
import org.detente.model.Span;
import org.detente.text.TextAnalyzer;

/**
 * Reads labelled rows with the encoder. Where a row marks nobody, the pair of known actors counts of which the reader's
 * heads believe most that it does anything.
 *
 * <p>Of a row with both marks the reversed pair, and up to two pairs with other known actors, are examples of none: the
 * direction is learnt from them. Not so where the class is mutual, or another row labels that pair.
 */
final class RowReader {
    private static final int MOST_OTHERS = 2;

    /** Of a pair of which the row is silent: the row's author may have overlooked it. */
    private static final double SILENT_WEIGHT = 0.5;

    private final Encoder encoder;
    private final ActorFinder actors;
    private final List<String> labels;
    private final Set<String> mutual;

    RowReader(Encoder encoder, ActorRegistry registry, List<String> labels, Set<String> mutual) {
        this.encoder = encoder;
        this.actors = new ActorFinder(registry);
        this.labels = List.copyOf(labels);
        this.mutual = Set.copyOf(mutual);
    }

    /**
     * Reads a row.
     *
     * @param siblings rows of the same sentence, this one among them
     * @param number of the row
     * @param group of its near-copies
     */
    Optional<ReadRow> read(LabelledSentence row, List<LabelledSentence> siblings, int number, int group) {
        List<ActorPhrase> participants = participants(row);
        Span whole = new Span(0, row.text().length());
        return SentenceEvents.read(encoder, row.text(), whole, participants)
                .map(sentence -> read(row, siblings, number, group, participants, sentence));
    }

    private ReadRow read(
            LabelledSentence row,
            List<LabelledSentence> siblings,
            int number,
            int group,
            List<ActorPhrase> participants,
            SentenceEvents sentence) {
        Optional<Span> source = row.source();
        Optional<Span> target = row.target();
        if (source.isEmpty() && target.isEmpty()) {
            Optional<SentencePairs.Pair> chosen = SentencePairs.of(participants).stream()
                    .max(Comparator.comparingDouble(
                            pair -> reading(sentence, pair).strength()));
            source = chosen.map(pair -> pair.source().span());
            target = chosen.flatMap(SentencePairs.Pair::target).map(ActorPhrase::span);
        }
        PairReading own = sentence.states().pair(source, target);
        Example example = new Example(own.features(), labels.indexOf(row.label()), group, number, true, 1);
        List<Example> silent = new ArrayList<>();
        if (row.source().isPresent() && row.target().isPresent() && !row.isNone() && !mutual.contains(row.label())) {
            for (PairReading other : silentPairs(row, siblings, participants, sentence)) {
                silent.add(new Example(
                        other.features(), labels.indexOf(ClassVerdict.NONE), group, number, false, SILENT_WEIGHT));
            }
        }
        return new ReadRow(row, sentence, source, target, example, silent);
    }

    private List<PairReading> silentPairs(
            LabelledSentence row,
            List<LabelledSentence> siblings,
            List<ActorPhrase> participants,
            SentenceEvents sentence) {
        Span source = row.source().orElseThrow();
        Span target = row.target().orElseThrow();
        List<PairReading> silent = new ArrayList<>();
        if (isSilent(target, source, siblings)) {
            silent.add(sentence.states().pair(Optional.of(target), Optional.of(source)));
        }
        ActorPhrase one = at(source, participants);
        ActorPhrase two = at(target, participants);
        participants.stream()
                .filter(p -> !p.span().overlaps(source) && !p.span().overlaps(target))
                .filter(p -> !SentencePairs.areSame(p, one) && !SentencePairs.areSame(p, two))
                .filter(p -> isSilent(p.span(), target, siblings))
                .limit(MOST_OTHERS)
                .forEach(p -> silent.add(sentence.states().pair(Optional.of(p.span()), Optional.of(target))));
        return silent;
    }

    private static boolean isSilent(Span source, Span target, List<LabelledSentence> siblings) {
        return siblings.stream()
                .noneMatch(row -> row.source().filter(source::overlaps).isPresent()
                        && row.target().filter(target::overlaps).isPresent());
    }

    private static ActorPhrase at(Span span, List<ActorPhrase> participants) {
        return participants.stream()
                .filter(p -> p.span().overlaps(span))
                .findFirst()
                .orElseThrow();
    }

    private static PairReading reading(SentenceEvents sentence, SentencePairs.Pair pair) {
        return sentence.states()
                .pair(Optional.of(pair.source().span()), pair.target().map(ActorPhrase::span));
    }

    /** The known actors, with the marked words in place of those that they overlap. */
    private List<ActorPhrase> participants(LabelledSentence row) {
        List<ActorPhrase> known = actors.find("", TextAnalyzer.analyze(row.text()), Optional.empty()).stream()
                .map(ActorPhrase::of)
                .toList();
        List<ActorPhrase> all = new ArrayList<>();
        for (Optional<Span> mark : List.of(row.source(), row.target())) {
            mark.ifPresent(span -> all.add(new ActorPhrase(
                    span.cut(row.text()),
                    span,
                    known.stream()
                            .filter(k -> k.span().overlaps(span))
                            .findFirst()
                            .flatMap(ActorPhrase::actor))));
        }
        List<ActorPhrase> marked = List.copyOf(all);
        known.stream()
                .filter(k -> marked.stream().noneMatch(m -> m.span().overlaps(k.span())))
                .forEach(all::add);
        all.sort(Comparator.comparing(ActorPhrase::span));
        return all;
    }
}
